<?php
/**
 * Installs WordPress and publishes articles, each as the role that wrote it.
 *
 * Reads JSON `{ password, articles: [{ id, role, title, content }] }`, prints JSON `{ wordpress, theme, php, articles: { id: { address, stored } } }`.
 */
define( 'WP_INSTALLING', true );
$trial = json_decode( stream_get_contents( STDIN ), true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'The Trial', 'administrator', 'administrator@example.org', false, '', wp_slash( $trial['password'] ) );
update_option( 'show_avatars', 0 );
update_option( 'default_comment_status', 'closed' );
// The greeting of the block editor is a picture from elsewhere.
update_user_meta( 1, $wpdb->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );

/** The user with the name of the role. */
function trial_user( $role ) {
	$user = get_user_by( 'login', $role );
	return $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => wp_generate_password(),
			'role'       => $role,
		)
	);
}

/** Publishes as the role, with the filters that its rights bring. */
function trial_publish( $article ) {
	wp_set_current_user( trial_user( $article['role'] ) );
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $article['title'],
				'post_content' => $article['content'],
				'post_status'  => 'publish',
			)
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		throw new Exception( $id->get_error_message() );
	}
	return array(
		'address' => get_permalink( $id ),
		'stored'  => get_post( $id )->post_content,
	);
}

$published = array();
foreach ( $trial['articles'] as $article ) {
	$published[ $article['id'] ] = trial_publish( $article );
}
echo wp_json_encode(
	array(
		'wordpress' => get_bloginfo( 'version' ),
		'theme'     => wp_get_theme()->get( 'Name' ) . ' ' . wp_get_theme()->get( 'Version' ),
		'php'       => PHP_VERSION,
		'articles'  => $published,
	)
);
