-office = the office
course-help = Ask { -office }
