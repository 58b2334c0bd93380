<?php
/**
 * A WordPress that reaches the atlas of the trial and nothing else.
 *
 * WordPress asks no address of the loopback and no unusual port; an atlas on the web needs none of this.
 */
$trial_atlas   = getenv( 'TRIAL_ATLAS' );
$trial_is_atlas = static fn( $url ) => str_starts_with( $url, $trial_atlas );

add_filter(
	'http_request_host_is_external',
	static fn( $is_external, $host, $url ) => $is_external || $trial_is_atlas( $url ),
	10,
	3
);
add_filter(
	'http_allowed_safe_ports',
	static fn( $ports, $host, $url ) => $trial_is_atlas( $url ) ? array( parse_url( $trial_atlas, PHP_URL_PORT ) ) : $ports,
	10,
	3
);
add_filter(
	'pre_http_request',
	static fn( $answer, $arguments, $url ) => $trial_is_atlas( $url ) ? $answer : new WP_Error( 'trial', "not asked: $url" ),
	10,
	3
);
add_filter( 'should_load_remote_block_patterns', '__return_false' );
add_filter( 'pre_wp_mail', '__return_false' );
