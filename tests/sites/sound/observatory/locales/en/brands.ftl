# The maker of our mounts.
-maker = AstroLine
