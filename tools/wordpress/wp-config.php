<?php
/** Settings of the WordPress of a trial; tools/wordpress/site.mjs sets the environment. */
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'TRIAL_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', getenv( 'TRIAL_HOME' ) );
define( 'WP_SITEURL', getenv( 'TRIAL_HOME' ) );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'ABSPATH', __DIR__ . '/' );
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
