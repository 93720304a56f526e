/** Order matters: tokens and palette before everything that reads them. */
import 'virtual:palette.css';
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
