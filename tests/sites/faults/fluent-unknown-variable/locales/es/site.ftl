site-tagline = Hasta { $date }, { $time }
