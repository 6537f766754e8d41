"""Gates: what must hold before anything is bundled."""
