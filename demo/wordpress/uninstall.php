<?php
/**
 * Leaves nothing behind: one option on each site of the installation.
 *
 * @package Anacej\Rencontres
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $anacej_site ) {
		delete_blog_option( $anacej_site, 'anacej_rencontres' );
	}
} else {
	delete_option( 'anacej_rencontres' );
}
