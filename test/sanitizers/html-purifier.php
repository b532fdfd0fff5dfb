<?php
/** Cleans a JSON list of HTML on the standard input; a list of the same length comes out. */
require 'HTMLPurifier.auto.php';

// Debian's version is older than PHP 8, which reads `$text{0}` no more, only `$text[0]`.
$outdated = [
  'HTMLPurifier_ChildDef_Custom',
  'HTMLPurifier_Encoder',
  'HTMLPurifier_TagTransform_Font',
];
$offset = '/(\$\w+(?:\[\'\w+\'\])?)\{(\$?\w+)\}/';
$load = function (string $class) use ($outdated, $offset): void {
  if (!in_array($class, $outdated, true)) {
    return;
  }
  $code = file_get_contents(strtr($class, '_', '/') . '.php', true);
  eval('?>' . preg_replace($offset, '$1[$2]', $code));
};
spl_autoload_register($load, true, true);

$config = HTMLPurifier_Config::createDefault();
// The cache would lie in the library's own folder.
$config->set('Cache.DefinitionImpl', null);
$purifier = new HTMLPurifier($config);

$fragments = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
echo json_encode(array_map([$purifier, 'purify'], $fragments), JSON_THROW_ON_ERROR);
