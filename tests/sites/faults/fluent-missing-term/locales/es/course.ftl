course-help = Pregunte a { -office }
