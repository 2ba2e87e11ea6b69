### The rules of the institute, each as whole sentences. The values come from
### content/policies; never write a number, a date or a unit here yourself.
###
### In `policy-…-date`, the day stands after a colon, so that the words of
### `fact-to-be-announced` may take its place. « Jours ouvrés » are Monday to
### Friday, « jours ouvrables » count Saturdays.

## Required

# Refunds: beside the dates of a course and in the questions about payments.
policy-refund =
    Si vous vous désistez au plus tard { $refund-unit ->
        [business-day] { $refund-weekdays ->
            [mon-sat] { $refund-count ->
                [one] { $refund-count } jour ouvrable
                [many] { $refund-count } de jours ouvrables
               *[other] { $refund-count } jours ouvrables
            }
           *[mon-fri] { $refund-count ->
                [one] { $refund-count } jour ouvré
                [many] { $refund-count } de jours ouvrés
               *[other] { $refund-count } jours ouvrés
            }
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } jour calendaire
            [many] { $refund-count } de jours calendaires
           *[other] { $refund-count } jours calendaires
        }
        [week] { $refund-count ->
            [one] { $refund-count } semaine
            [many] { $refund-count } de semaines
           *[other] { $refund-count } semaines
        }
        [month] { $refund-count ->
            [one] { $refund-count } mois
            [many] { $refund-count } de mois
           *[other] { $refund-count } mois
        }
        [hour] { $refund-count ->
            [one] { $refund-count } heure
            [many] { $refund-count } d’heures
           *[other] { $refund-count } heures
        }
    } après le premier jour du cours, le remboursement s’élève à { $refund-refund } % du prix. { $refund-unit ->
        [business-day] Le décompte commence le lendemain, et les jours fériés du calendrier de l’{ -brand } ne comptent pas.
       *[calendar-day] Le décompte commence le lendemain.
    }

# $refund-until (date) – the last day of the window for this edition
policy-refund-date = { policy-refund } Pour cette session, dernier jour pour se désister : { DATETIME($refund-until, dateStyle: "long") }.

# Late registration: beside the dates of a course.
policy-registration-closes =
    Les inscriptions restent ouvertes jusqu’à { $registration-unit ->
        [business-day] { $registration-weekdays ->
            [mon-sat] { $registration-count ->
                [one] { $registration-count } jour ouvrable
                [many] { $registration-count } de jours ouvrables
               *[other] { $registration-count } jours ouvrables
            }
           *[mon-fri] { $registration-count ->
                [one] { $registration-count } jour ouvré
                [many] { $registration-count } de jours ouvrés
               *[other] { $registration-count } jours ouvrés
            }
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } jour calendaire
            [many] { $registration-count } de jours calendaires
           *[other] { $registration-count } jours calendaires
        }
        [week] { $registration-count ->
            [one] { $registration-count } semaine
            [many] { $registration-count } de semaines
           *[other] { $registration-count } semaines
        }
        [month] { $registration-count ->
            [one] { $registration-count } mois
            [many] { $registration-count } de mois
           *[other] { $registration-count } mois
        }
        [hour] { $registration-count ->
            [one] { $registration-count } heure
            [many] { $registration-count } d’heures
           *[other] { $registration-count } heures
        }
    } après le premier jour du cours, dans la limite des places disponibles.

# The whole rule.
policy-registration =
    { policy-registration-closes } { $registration-late-entry ->
        [true] D’ici là, on peut aussi rejoindre un cours déjà commencé.
       *[false] On ne peut pas rejoindre un cours déjà commencé.
    }

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Pour cette session, dernier jour d’inscription : { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid: beside the dates of a course.
policy-payment-not-after =
    Une facture est payable { $payment-due ->
        [days] { $payment-due-days ->
            [one] { $payment-due-days } jour
            [many] { $payment-due-days } de jours
           *[other] { $payment-due-days } jours
        } après son émission
       *[on-issue] le jour de son émission
    }, et doit être réglée au plus tard { $payment-unit ->
        [business-day] { $payment-weekdays ->
            [mon-sat] { $payment-count ->
                [one] { $payment-count } jour ouvrable
                [many] { $payment-count } de jours ouvrables
               *[other] { $payment-count } jours ouvrables
            }
           *[mon-fri] { $payment-count ->
                [one] { $payment-count } jour ouvré
                [many] { $payment-count } de jours ouvrés
               *[other] { $payment-count } jours ouvrés
            }
        }
       *[calendar-day] { $payment-count ->
            [one] { $payment-count } jour calendaire
            [many] { $payment-count } de jours calendaires
           *[other] { $payment-count } jours calendaires
        }
        [week] { $payment-count ->
            [one] { $payment-count } semaine
            [many] { $payment-count } de semaines
           *[other] { $payment-count } semaines
        }
        [month] { $payment-count ->
            [one] { $payment-count } mois
            [many] { $payment-count } de mois
           *[other] { $payment-count } mois
        }
        [hour] { $payment-count ->
            [one] { $payment-count } heure
            [many] { $payment-count } d’heures
           *[other] { $payment-count } heures
        }
    } avant le premier jour du cours.

# The whole rule.
policy-payment =
    { policy-payment-not-after } { $payment-extensions ->
        [true] S’il vous faut plus de temps, demandez-nous un délai.
       *[false] Aucun délai supplémentaire n’est accordé.
    }

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Pour cette session, dernier jour de paiement : { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
policy-group =
    { $group-on-request ->
        [true] { $group-min-quantity ->
            [one] Un groupe de { $group-min-quantity } participant reçoit un devis sur demande adressée à { $group-contact }.
            [many] Les groupes d’au moins { $group-min-quantity } de participants d’une même organisation, inscrits ensemble à une même session, reçoivent un devis sur demande adressée à { $group-contact }.
           *[other] Les groupes d’au moins { $group-min-quantity } participants d’une même organisation, inscrits ensemble à une même session, reçoivent un devis sur demande adressée à { $group-contact }.
        }
       *[false] { $group-min-quantity ->
            [one] Un groupe de { $group-min-quantity } participant bénéficie d’une réduction de { $group-percent } %.
            [many] Les groupes d’au moins { $group-min-quantity } de participants d’une même organisation, inscrits ensemble à une même session, bénéficient d’une réduction de { $group-percent } % par personne.
           *[other] Les groupes d’au moins { $group-min-quantity } participants d’une même organisation, inscrits ensemble à une même session, bénéficient d’une réduction de { $group-percent } % par personne.
        }
    }

policy-group-date = { policy-group }

# Whether there is anything to read before the first day.
# $access-before-start (key: true | false) – whether materials open before the first day
policy-access-before-start =
    { $access-before-start ->
        [true] Les supports sont accessibles avant même le premier jour du cours.
       *[false] Les supports sont accessibles à partir du premier jour du cours.
    }

# How long the materials last: beside the dates of a course.
policy-access-materials =
    { policy-access-before-start } Ils le restent jusqu’à { $access-materials-unit ->
        [business-day] { $access-materials-weekdays ->
            [mon-sat] { $access-materials-count ->
                [one] { $access-materials-count } jour ouvrable
                [many] { $access-materials-count } de jours ouvrables
               *[other] { $access-materials-count } jours ouvrables
            }
           *[mon-fri] { $access-materials-count ->
                [one] { $access-materials-count } jour ouvré
                [many] { $access-materials-count } de jours ouvrés
               *[other] { $access-materials-count } jours ouvrés
            }
        }
       *[calendar-day] { $access-materials-count ->
            [one] { $access-materials-count } jour calendaire
            [many] { $access-materials-count } de jours calendaires
           *[other] { $access-materials-count } jours calendaires
        }
        [week] { $access-materials-count ->
            [one] { $access-materials-count } semaine
            [many] { $access-materials-count } de semaines
           *[other] { $access-materials-count } semaines
        }
        [month] { $access-materials-count ->
            [one] { $access-materials-count } mois
            [many] { $access-materials-count } de mois
           *[other] { $access-materials-count } mois
        }
        [hour] { $access-materials-count ->
            [one] { $access-materials-count } heure
            [many] { $access-materials-count } d’heures
           *[other] { $access-materials-count } heures
        }
    } après son dernier jour.

# Whether what is made for later editions may be read as well.
policy-access-updates =
    { $access-updates ->
        [true] Les supports des sessions ultérieures sont compris.
       *[false] Les supports des sessions ultérieures ne sont pas compris.
    }

# How long support lasts: beside the dates of a course.
policy-access-support =
    L’assistance technique répond jusqu’à { $access-support-unit ->
        [business-day] { $access-support-weekdays ->
            [mon-sat] { $access-support-count ->
                [one] { $access-support-count } jour ouvrable
                [many] { $access-support-count } de jours ouvrables
               *[other] { $access-support-count } jours ouvrables
            }
           *[mon-fri] { $access-support-count ->
                [one] { $access-support-count } jour ouvré
                [many] { $access-support-count } de jours ouvrés
               *[other] { $access-support-count } jours ouvrés
            }
        }
       *[calendar-day] { $access-support-count ->
            [one] { $access-support-count } jour calendaire
            [many] { $access-support-count } de jours calendaires
           *[other] { $access-support-count } jours calendaires
        }
        [week] { $access-support-count ->
            [one] { $access-support-count } semaine
            [many] { $access-support-count } de semaines
           *[other] { $access-support-count } semaines
        }
        [month] { $access-support-count ->
            [one] { $access-support-count } mois
            [many] { $access-support-count } de mois
           *[other] { $access-support-count } mois
        }
        [hour] { $access-support-count ->
            [one] { $access-support-count } heure
            [many] { $access-support-count } d’heures
           *[other] { $access-support-count } heures
        }
    } après le dernier jour du cours.

# All three together.
policy-access = { policy-access-materials } { policy-access-updates } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } Pour cette session, dernier jour d’accès aux supports : { DATETIME($materials-until, dateStyle: "long") } ; dernier jour d’assistance : { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in: beside the dates of a course.
policy-onboarding-credentials =
    Vos identifiants de connexion à { -platform } vous sont envoyés par courriel { $onboarding-unit ->
        [business-day] { $onboarding-weekdays ->
            [mon-sat] { $onboarding-count ->
                [one] { $onboarding-count } jour ouvrable
                [many] { $onboarding-count } de jours ouvrables
               *[other] { $onboarding-count } jours ouvrables
            }
           *[mon-fri] { $onboarding-count ->
                [one] { $onboarding-count } jour ouvré
                [many] { $onboarding-count } de jours ouvrés
               *[other] { $onboarding-count } jours ouvrés
            }
        }
       *[calendar-day] { $onboarding-count ->
            [one] { $onboarding-count } jour calendaire
            [many] { $onboarding-count } de jours calendaires
           *[other] { $onboarding-count } jours calendaires
        }
        [week] { $onboarding-count ->
            [one] { $onboarding-count } semaine
            [many] { $onboarding-count } de semaines
           *[other] { $onboarding-count } semaines
        }
        [month] { $onboarding-count ->
            [one] { $onboarding-count } mois
            [many] { $onboarding-count } de mois
           *[other] { $onboarding-count } mois
        }
        [hour] { $onboarding-count ->
            [one] { $onboarding-count } heure
            [many] { $onboarding-count } d’heures
           *[other] { $onboarding-count } heures
        }
    } avant le premier jour du cours.

# The whole rule; what is confirmed is listed under `confirmations` of the policy.
policy-onboarding = { policy-onboarding-credentials } L’inscription et le paiement sont l’un et l’autre confirmés par courriel.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Pour cette session, jour d’envoi des identifiants : { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
policy-accommodation =
    Les demandes d’aménagement sont à nous adresser au moins { $accommodation-unit ->
        [business-day] { $accommodation-weekdays ->
            [mon-sat] { $accommodation-count ->
                [one] { $accommodation-count } jour ouvrable
                [many] { $accommodation-count } de jours ouvrables
               *[other] { $accommodation-count } jours ouvrables
            }
           *[mon-fri] { $accommodation-count ->
                [one] { $accommodation-count } jour ouvré
                [many] { $accommodation-count } de jours ouvrés
               *[other] { $accommodation-count } jours ouvrés
            }
        }
       *[calendar-day] { $accommodation-count ->
            [one] { $accommodation-count } jour calendaire
            [many] { $accommodation-count } de jours calendaires
           *[other] { $accommodation-count } jours calendaires
        }
        [week] { $accommodation-count ->
            [one] { $accommodation-count } semaine
            [many] { $accommodation-count } de semaines
           *[other] { $accommodation-count } semaines
        }
        [month] { $accommodation-count ->
            [one] { $accommodation-count } mois
            [many] { $accommodation-count } de mois
           *[other] { $accommodation-count } mois
        }
        [hour] { $accommodation-count ->
            [one] { $accommodation-count } heure
            [many] { $accommodation-count } d’heures
           *[other] { $accommodation-count } heures
        }
    } avant le premier jour du cours.

# $accommodation-request-by (date) – the last day for a request for this edition
policy-accommodation-date = { policy-accommodation } Pour cette session, dernier jour pour demander un aménagement : { DATETIME($accommodation-request-by, dateStyle: "long") }.

# Moving to another edition of the same course before the first day. $transfer-fee is money; 0 if it costs nothing.
policy-transfer =
    { $transfer-allowed ->
        [true] Une inscription peut être reportée sur une autre session du même cours, tant qu’il y reste des places et si vous le demandez au plus tard { $transfer-unit ->
            [business-day] { $transfer-weekdays ->
                [mon-sat] { $transfer-count ->
                    [one] { $transfer-count } jour ouvrable
                    [many] { $transfer-count } de jours ouvrables
                   *[other] { $transfer-count } jours ouvrables
                }
               *[mon-fri] { $transfer-count ->
                    [one] { $transfer-count } jour ouvré
                    [many] { $transfer-count } de jours ouvrés
                   *[other] { $transfer-count } jours ouvrés
                }
            }
           *[calendar-day] { $transfer-count ->
                [one] { $transfer-count } jour calendaire
                [many] { $transfer-count } de jours calendaires
               *[other] { $transfer-count } jours calendaires
            }
            [week] { $transfer-count ->
                [one] { $transfer-count } semaine
                [many] { $transfer-count } de semaines
               *[other] { $transfer-count } semaines
            }
            [month] { $transfer-count ->
                [one] { $transfer-count } mois
                [many] { $transfer-count } de mois
               *[other] { $transfer-count } mois
            }
            [hour] { $transfer-count ->
                [one] { $transfer-count } heure
                [many] { $transfer-count } d’heures
               *[other] { $transfer-count } heures
            }
        } avant le premier jour du cours ; { $transfer-fee ->
            [0] le changement est gratuit
           *[other] les frais sont de { $transfer-fee }
        }.
       *[false] Une inscription vaut pour une seule session d’un cours et ne peut pas être reportée sur une autre.
    }

policy-transfer-date = { policy-transfer }

# Interrupting a course that has begun, and continuing in a later edition.
policy-deferral =
    { $deferral-allowed ->
        [true] Si vous ne pouvez pas terminer une session, vous pouvez poursuivre le cours dans une session ultérieure, une seule fois et dans la limite des places disponibles. La demande doit nous parvenir au plus tard { $deferral-unit ->
            [business-day] { $deferral-weekdays ->
                [mon-sat] { $deferral-count ->
                    [one] { $deferral-count } jour ouvrable
                    [many] { $deferral-count } de jours ouvrables
                   *[other] { $deferral-count } jours ouvrables
                }
               *[mon-fri] { $deferral-count ->
                    [one] { $deferral-count } jour ouvré
                    [many] { $deferral-count } de jours ouvrés
                   *[other] { $deferral-count } jours ouvrés
                }
            }
           *[calendar-day] { $deferral-count ->
                [one] { $deferral-count } jour calendaire
                [many] { $deferral-count } de jours calendaires
               *[other] { $deferral-count } jours calendaires
            }
            [week] { $deferral-count ->
                [one] { $deferral-count } semaine
                [many] { $deferral-count } de semaines
               *[other] { $deferral-count } semaines
            }
            [month] { $deferral-count ->
                [one] { $deferral-count } mois
                [many] { $deferral-count } de mois
               *[other] { $deferral-count } mois
            }
            [hour] { $deferral-count ->
                [one] { $deferral-count } heure
                [many] { $deferral-count } d’heures
               *[other] { $deferral-count } heures
            }
        } avant le dernier jour du cours ; { $deferral-fee ->
            [0] elle est gratuite
           *[other] les frais sont de { $deferral-fee }
        }.
       *[false] Un cours commencé ne peut pas être interrompu pour être poursuivi dans une session ultérieure.
    }

policy-deferral-date = { policy-deferral }

# Another person in place of the one who is registered.
policy-substitution =
    { $substitution-allowed ->
        [true] Une autre personne de la même organisation peut prendre votre place, si vous nous prévenez au plus tard { $substitution-unit ->
            [business-day] { $substitution-weekdays ->
                [mon-sat] { $substitution-count ->
                    [one] { $substitution-count } jour ouvrable
                    [many] { $substitution-count } de jours ouvrables
                   *[other] { $substitution-count } jours ouvrables
                }
               *[mon-fri] { $substitution-count ->
                    [one] { $substitution-count } jour ouvré
                    [many] { $substitution-count } de jours ouvrés
                   *[other] { $substitution-count } jours ouvrés
                }
            }
           *[calendar-day] { $substitution-count ->
                [one] { $substitution-count } jour calendaire
                [many] { $substitution-count } de jours calendaires
               *[other] { $substitution-count } jours calendaires
            }
            [week] { $substitution-count ->
                [one] { $substitution-count } semaine
                [many] { $substitution-count } de semaines
               *[other] { $substitution-count } semaines
            }
            [month] { $substitution-count ->
                [one] { $substitution-count } mois
                [many] { $substitution-count } de mois
               *[other] { $substitution-count } mois
            }
            [hour] { $substitution-count ->
                [one] { $substitution-count } heure
                [many] { $substitution-count } d’heures
               *[other] { $substitution-count } heures
            }
        } avant le premier jour du cours ; { $substitution-fee ->
            [0] le changement est gratuit
           *[other] les frais sont de { $substitution-fee }
        }.
       *[false] Une inscription est personnelle et ne peut être cédée à quiconque.
    }

policy-substitution-date = { policy-substitution }

# Trying again after a course was not passed.
policy-retake =
    { $retake-allowed ->
        [true] Si vous ne validez pas le cours, vous pouvez rendre de nouveau les travaux notés, une seule fois et au plus tard { $retake-unit ->
            [business-day] { $retake-weekdays ->
                [mon-sat] { $retake-count ->
                    [one] { $retake-count } jour ouvrable
                    [many] { $retake-count } de jours ouvrables
                   *[other] { $retake-count } jours ouvrables
                }
               *[mon-fri] { $retake-count ->
                    [one] { $retake-count } jour ouvré
                    [many] { $retake-count } de jours ouvrés
                   *[other] { $retake-count } jours ouvrés
                }
            }
           *[calendar-day] { $retake-count ->
                [one] { $retake-count } jour calendaire
                [many] { $retake-count } de jours calendaires
               *[other] { $retake-count } jours calendaires
            }
            [week] { $retake-count ->
                [one] { $retake-count } semaine
                [many] { $retake-count } de semaines
               *[other] { $retake-count } semaines
            }
            [month] { $retake-count ->
                [one] { $retake-count } mois
                [many] { $retake-count } de mois
               *[other] { $retake-count } mois
            }
            [hour] { $retake-count ->
                [one] { $retake-count } heure
                [many] { $retake-count } d’heures
               *[other] { $retake-count } heures
            }
        } après le dernier jour du cours ; { $retake-fee ->
            [0] c’est gratuit
           *[other] les frais sont de { $retake-fee }
        }.
       *[false] Une fois le cours terminé, les travaux notés ne peuvent pas être refaits : pour réessayer, il faut s’inscrire à une autre session et en payer le prix.
    }

policy-retake-date = { policy-retake }

# Whether there are grades.
policy-grading-pass-fail =
    { $grading-pass-fail ->
        [true] Un cours est validé ou ne l’est pas ; il n’y a pas de mention.
       *[false] Chaque cours donne lieu à une note.
    }

# What a task counts that is not handed in.
# $grading-missed-score (number) – how many percent of its points a missed task counts; usually 0
policy-grading-missed-score =
    Un travail noté qui n’est pas rendu { $grading-missed-score ->
        [0] vaut zéro
       *[other] vaut { $grading-missed-score } % de ses points
    }.

# How a course is passed. In French [one] covers 0 and 1, hence the exact numbers.
# $grading-drop-lowest (number) – how many of the lowest marks are left out; 0 is possible
policy-grading =
    { policy-grading-pass-fail } Vous le validez avec { $grading-threshold } % des points des travaux notés, et { $grading-drop-lowest ->
        [0] toutes les notes comptent
        [1] votre note la plus basse n’est pas retenue
        [many] vos { $grading-drop-lowest } de notes les plus basses ne sont pas retenues
       *[other] vos { $grading-drop-lowest } notes les plus basses ne sont pas retenues
    }. { policy-grading-missed-score }

policy-grading-date = { policy-grading }

# What kind of credit a course gives.
policy-credit =
    { $credit-ceu ->
        [true] Tous les cours donnent droit à des unités de formation continue.
       *[false] Les cours ne donnent pas droit à des unités de formation continue.
    } { $credit-degree-credit ->
        [true] Ils comptent pour l’obtention d’un diplôme.
       *[false] Ils ne comptent pas pour l’obtention d’un diplôme.
    }

policy-credit-date = { policy-credit }

# Its second half, where it stands alone.
policy-credit-degree-credit =
    { $credit-degree-credit ->
        [true] Les cours comptent pour l’obtention d’un diplôme.
       *[false] Les cours ne comptent pas pour l’obtention d’un diplôme.
    }

# Where nobody can be registered. The names of the list stand without an article.
policy-restricted-regions =
    { $restricted-regions-legal-basis ->
        [licensing] En raison des règles sur les licences d’exportation,
       *[sanctions] En raison de la législation sur les sanctions,
    } nous ne pouvons pas inscrire les personnes qui résident dans les pays et régions ci-après : { $restricted-regions-codes }.

policy-restricted-regions-date = { policy-restricted-regions }

# Own work and fair conduct; what is expected is listed under `conduct` of the policy.
# $integrity-conduct (list) – what is expected of everyone
policy-integrity-conduct =
    Dans les cours, les règles suivantes s’imposent à tous : { $integrity-conduct }.

# What may follow otherwise, as listed under `consequences` of the policy.
# $integrity-consequences (list) – what a breach can lead to
policy-integrity-consequences =
    Un manquement peut entraîner les conséquences suivantes : { $integrity-consequences }.

# Both together.
policy-integrity = { policy-integrity-conduct } { policy-integrity-consequences }

policy-integrity-date = { policy-integrity }

# What participants need on their computer or phone.
# $technology-browsers (list) – names of browsers
policy-technology-browsers =
    { -platform } fonctionne avec les versions actuelles des navigateurs { $technology-browsers }, sur ordinateur, tablette ou téléphone.

# What it is tested with.
# $technology-preferred (string) – name of the browser that is recommended
# $technology-screen-reader (list) – names of screen readers
policy-technology-screen-reader =
    Le navigateur que nous conseillons est { $technology-preferred } ; les essais se font avec les lecteurs d’écran suivants : { $technology-screen-reader }.

# Both together.
policy-technology = { policy-technology-browsers } { policy-technology-screen-reader }

policy-technology-date = { policy-technology }

# What one becomes by passing.
policy-alumni =
    { $alumni-status ->
        [member] Toute personne qui valide un cours devient membre de l’{ -brand }.
       *[alumni] Toute personne qui valide un cours compte parmi les anciens élèves de l’{ -brand }.
    } { $alumni-degree-alumni ->
        [true] Ce statut est celui que confère aussi un diplôme universitaire.
       *[false] Ce statut n’est pas celui que confère un diplôme universitaire.
    }

policy-alumni-date = { policy-alumni }
