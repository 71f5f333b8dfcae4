<?php
/**
 * Réglages, Rencontres. WordPress's own settings API checks the nonce and the capability before anything is kept.
 *
 * @package Anacej\Rencontres
 */

namespace Anacej\Rencontres;

defined( 'ABSPATH' ) || exit;

const PAGE = 'anacej-rencontres';

function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_options',
			'default'           => array(),
		)
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

function add_settings_page(): void {
	add_options_page(
		__( 'Rencontres', 'anacej-rencontres' ),
		__( 'Rencontres', 'anacej-rencontres' ),
		'manage_options',
		PAGE,
		__NAMESPACE__ . '\settings_page'
	);
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options = options();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Rencontres', 'anacej-rencontres' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( PAGE ); ?>
			<table class="form-table" role="presentation">
				<?php
				field( 'endpoint', __( 'Adresse des données', 'anacej-rencontres' ), 'url', $options['endpoint'] );
				field( 'agenda', __( 'Page de l’agenda du réseau (lien de repli)', 'anacej-rencontres' ), 'url', $options['agenda'] );
				field( 'network', __( 'Nom du réseau', 'anacej-rencontres' ), 'text', $options['network'] );
				field( 'accent', __( 'Couleur des actions, comme #00615c', 'anacej-rencontres' ), 'text', $options['accent'] );
				?>
				<tr>
					<th scope="row"><label for="anacej-scheme"><?php esc_html_e( 'Thème', 'anacej-rencontres' ); ?></label></th>
					<td>
						<select id="anacej-scheme" name="<?php echo esc_attr( OPTION ); ?>[scheme]">
							<?php foreach ( schemes() as $scheme => $label ) : ?>
								<option value="<?php echo esc_attr( $scheme ); ?>" <?php selected( $options['scheme'], $scheme ); ?>>
									<?php echo esc_html( $label ); ?>
								</option>
							<?php endforeach; ?>
						</select>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/** @return array<string, string> Labels by value. */
function schemes(): array {
	return array(
		'auto'  => __( 'Celui de la page', 'anacej-rencontres' ),
		'light' => __( 'Clair', 'anacej-rencontres' ),
		'dark'  => __( 'Sombre', 'anacej-rencontres' ),
	);
}

function field( string $name, string $label, string $type, string $value ): void {
	printf(
		'<tr><th scope="row"><label for="anacej-%1$s">%2$s</label></th><td><input id="anacej-%1$s" class="regular-text" name="%3$s[%1$s]" type="%4$s" value="%5$s"></td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( OPTION ),
		esc_attr( $type ),
		esc_attr( $value )
	);
}
