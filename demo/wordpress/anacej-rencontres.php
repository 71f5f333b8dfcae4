<?php
/**
 * Plugin Name:       Rencontres
 * Description:       Les rencontres d’un réseau de collectivités : agenda, filtre, témoignages, inscription. Un bloc et un code court pour chacun.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       anacej-rencontres
 * Domain Path:       /languages
 *
 * @package Anacej\Rencontres
 */

namespace Anacej\Rencontres;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/languages.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/settings-page.php';
