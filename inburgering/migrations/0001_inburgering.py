import core.migrating
import core.velden
import django.contrib.postgres.constraints
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('clients', '0002_balietoegang'),
        ('organisatie', '0001_plaatsen_mensen_cijfers'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Inburgering',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('wet', models.CharField(choices=[('Wi2013', 'Wet inburgering 2013 (plichtig voor 2022)'), ('Wi2021', 'Wet inburgering 2021 (plichtig vanaf 2022)')], max_length=10, verbose_name='welke wet')),
                        ('plichtig_op', models.DateField(blank=True, null=True, verbose_name='inburgeringsplichtig sinds')),
                        ('kennisgeving_op', models.DateField(blank=True, null=True, verbose_name='datum op de brief van DUO')),
                        ('brede_intake_op', models.DateField(blank=True, null=True, verbose_name='brede intake op')),
                        ('leerbaarheidstoets_op', models.DateField(blank=True, null=True, verbose_name='leerbaarheidstoets op')),
                        ('pip_op', models.DateField(blank=True, null=True, verbose_name='datum op het PIP')),
                        ('leerroute', models.CharField(blank=True, choices=[('B1-route', 'B1-route'), ('onderwijsroute', 'onderwijsroute'), ('Z-route', 'Z-route')], max_length=15, verbose_name='leerroute')),
                        ('pvt_op', models.DateField(blank=True, null=True, verbose_name='participatieverklaring ondertekend op')),
                        ('map_op', models.DateField(blank=True, null=True, verbose_name='MAP afgerond op')),
                        ('einde_volgens_duo', models.DateField(blank=True, null=True, verbose_name='laatste dag volgens de brief van DUO')),
                        ('geslaagd_op', models.DateField(blank=True, null=True, verbose_name='ingeburgerd op')),
                        ('vastgelegd_op', models.DateField(editable=False, help_text='The day that decides which version of a rule counts.')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='inburgeringen', to='clients.client')),
                        ('taalschool', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.partner', verbose_name='taalschool')),
                    ],
                    options={
                        'verbose_name': 'inburgering',
                        'verbose_name_plural': 'inburgeringen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('wet__in', ['Wi2013', 'Wi2021'])), name='inburgering_wet_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('plichtig_op__isnull', True), models.Q(('plichtig_op__lt', '2022-01-01'), ('wet', 'Wi2013')), models.Q(('plichtig_op__gte', '2022-01-01'), ('wet', 'Wi2021')), _connector='OR'), name='inburgering_wet_naar_datum', violation_error_message='Wie voor 1 januari 2022 inburgeringsplichtig werd, valt onder de wet van 2013; later onder die van 2021. Kijk de datum en de wet na.'), models.CheckConstraint(condition=models.Q(('leerroute', ''), models.Q(('leerroute__in', ['B1-route', 'onderwijsroute', 'Z-route']), ('wet', 'Wi2021')), _connector='OR'), name='inburgering_leerroute_bekend', violation_error_message='Alleen de wet van 2021 kent leerroutes.'), models.UniqueConstraint(fields=('client', 'wet'), name='inburgering_een_per_wet', violation_error_message='De inburgering van deze persoon onder deze wet staat er al.')],
                    },
                ),
                migrations.CreateModel(
                    name='Pvtgroep',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=80, verbose_name='naam van de groep')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('taal', models.CharField(max_length=60, verbose_name='taal')),
                        ('plaats', models.CharField(blank=True, max_length=120, verbose_name='waar')),
                        ('gespreksleider', models.CharField(blank=True, max_length=120, verbose_name='gespreksleider')),
                        ('begin', models.DateField(verbose_name='eerste bijeenkomst')),
                        ('ceremonie_op', models.DateField(blank=True, null=True, verbose_name='feestelijk ondertekenen op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='pvtgroepen', to='organisatie.locatie')),
                    ],
                    options={
                        'verbose_name': 'PVT-groep',
                        'verbose_name_plural': 'PVT-groepen',
                        'indexes': [models.Index(fields=['begin'], name='pvtgroep_begin')],
                        'constraints': [models.UniqueConstraint(fields=('locatie', 'naam', 'begin'), name='pvtgroep_een_keer', violation_error_message='Deze groep staat er al.'), models.CheckConstraint(condition=models.Q(('ceremonie_op__isnull', True), ('ceremonie_op__gte', models.F('begin')), _connector='OR'), name='pvtgroep_ceremonie_na_begin', violation_error_message='De ondertekening komt na de eerste bijeenkomst. Kijk de datum na.')],
                    },
                ),
                migrations.CreateModel(
                    name='Taalles',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('lestijden', models.CharField(blank=True, max_length=120, verbose_name='wanneer')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('aanbieder', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.partner', verbose_name='taalschool')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='taallessen', to='clients.client')),
                    ],
                    options={
                        'verbose_name': 'taalles',
                        'verbose_name_plural': 'taallessen',
                        'indexes': [models.Index(fields=['begin'], name='taalles_begin')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='taalles_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '=')], name='taalles_een_tegelijk', violation_error_message='Deze persoon heeft in deze periode al les. Vul daar eerst de einddatum in.')],
                    },
                ),
                migrations.CreateModel(
                    name='Boete',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('grond', models.CharField(choices=[('brede intake', 'brede intake'), ('inspanning', 'inspanning'), ('PVT of MAP', 'PVT of MAP niet op tijd'), ('examen', 'niet op tijd ingeburgerd')], max_length=15, verbose_name='waarvoor')),
                        ('dagtekening', models.DateField(verbose_name='datum op de brief')),
                        ('bedrag', models.PositiveIntegerField(verbose_name="bedrag in hele euro's")),
                        ('nieuw_einde', models.DateField(blank=True, null=True, verbose_name='nieuwe laatste dag volgens de brief')),
                        ('vervallen_op', models.DateField(blank=True, null=True, verbose_name='ingetrokken of vernietigd op')),
                        ('inburgering', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='boetes', to='inburgering.inburgering')),
                    ],
                    options={
                        'verbose_name': 'boete',
                        'verbose_name_plural': 'boetes',
                        'constraints': [models.CheckConstraint(condition=models.Q(('grond__in', ['brede intake', 'inspanning', 'PVT of MAP', 'examen'])), name='boete_grond_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.UniqueConstraint(fields=('inburgering', 'grond', 'dagtekening'), name='boete_een_keer', violation_error_message='Deze boete staat er al. Klopt er iets niet? Wijzig haar daar.'), models.CheckConstraint(condition=models.Q(('bedrag__gte', 1), ('bedrag__lte', 1250)), name='boete_bedrag_kan', violation_error_message='Een boete is ten hoogste 1250 euro. Kijk het bedrag na.'), models.CheckConstraint(condition=models.Q(('vervallen_op__isnull', True), ('vervallen_op__gte', models.F('dagtekening')), _connector='OR'), name='boete_vervallen_na_brief', violation_error_message='Een boete kan niet vervallen zijn voor de datum op de brief.')],
                    },
                ),
                migrations.CreateModel(
                    name='Examenonderdeel',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('onderdeel', models.CharField(choices=[('lezen', 'lezen'), ('luisteren', 'luisteren'), ('schrijven', 'schrijven'), ('spreken', 'spreken'), ('KNM', 'KNM (kennis van de Nederlandse maatschappij)'), ('ONA', 'ONA (oriëntatie op de arbeidsmarkt)')], max_length=12, verbose_name='onderdeel')),
                        ('op', models.DateField(verbose_name='datum van het examen')),
                        ('uitslag', models.CharField(choices=[('wacht op uitslag', 'wacht op uitslag'), ('geslaagd', 'geslaagd'), ('gezakt', 'gezakt'), ('vrijgesteld', 'vrijgesteld')], default='wacht op uitslag', max_length=20, verbose_name='uitslag')),
                        ('inburgering', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='examens', to='inburgering.inburgering')),
                    ],
                    options={
                        'verbose_name': 'examenonderdeel',
                        'verbose_name_plural': 'examenonderdelen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('onderdeel__in', ['lezen', 'luisteren', 'schrijven', 'spreken', 'KNM', 'ONA'])), name='examenonderdeel_onderdeel_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('uitslag__in', ['wacht op uitslag', 'geslaagd', 'gezakt', 'vrijgesteld'])), name='examenonderdeel_uitslag_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.UniqueConstraint(fields=('inburgering', 'onderdeel', 'op'), name='examenonderdeel_een_per_dag', violation_error_message='Dit examen op deze dag staat er al. Wijzig de uitslag daar.')],
                    },
                ),
                migrations.CreateModel(
                    name='Pvtbijeenkomst',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='op')),
                        ('thema', models.CharField(blank=True, max_length=80, verbose_name='waarover')),
                        ('groep', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='bijeenkomsten', to='inburgering.pvtgroep')),
                    ],
                    options={
                        'verbose_name': 'PVT-bijeenkomst',
                        'verbose_name_plural': 'PVT-bijeenkomsten',
                        'constraints': [models.UniqueConstraint(fields=('groep', 'op'), name='pvtbijeenkomst_een_per_dag', violation_error_message='Op deze dag is er al een bijeenkomst.')],
                    },
                ),
                migrations.CreateModel(
                    name='InburgeringEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('wet', models.CharField(choices=[('Wi2013', 'Wet inburgering 2013 (plichtig voor 2022)'), ('Wi2021', 'Wet inburgering 2021 (plichtig vanaf 2022)')], max_length=10, verbose_name='welke wet')),
                        ('plichtig_op', models.DateField(blank=True, null=True, verbose_name='inburgeringsplichtig sinds')),
                        ('kennisgeving_op', models.DateField(blank=True, null=True, verbose_name='datum op de brief van DUO')),
                        ('brede_intake_op', models.DateField(blank=True, null=True, verbose_name='brede intake op')),
                        ('leerbaarheidstoets_op', models.DateField(blank=True, null=True, verbose_name='leerbaarheidstoets op')),
                        ('pip_op', models.DateField(blank=True, null=True, verbose_name='datum op het PIP')),
                        ('leerroute', models.CharField(blank=True, choices=[('B1-route', 'B1-route'), ('onderwijsroute', 'onderwijsroute'), ('Z-route', 'Z-route')], max_length=15, verbose_name='leerroute')),
                        ('pvt_op', models.DateField(blank=True, null=True, verbose_name='participatieverklaring ondertekend op')),
                        ('map_op', models.DateField(blank=True, null=True, verbose_name='MAP afgerond op')),
                        ('einde_volgens_duo', models.DateField(blank=True, null=True, verbose_name='laatste dag volgens de brief van DUO')),
                        ('geslaagd_op', models.DateField(blank=True, null=True, verbose_name='ingeburgerd op')),
                        ('vastgelegd_op', models.DateField(editable=False, help_text='The day that decides which version of a rule counts.')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.inburgering')),
                        ('taalschool', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.partner', verbose_name='taalschool')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Pvtdeelname',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('ondertekend_op', models.DateField(blank=True, null=True, verbose_name='ondertekend op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='pvtdeelnames', to='clients.client')),
                        ('groep', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='deelnames', to='inburgering.pvtgroep')),
                    ],
                    options={
                        'verbose_name': 'PVT-deelname',
                        'verbose_name_plural': 'PVT-deelnames',
                        'constraints': [models.UniqueConstraint(fields=('groep', 'client'), name='pvtdeelname_een_keer', violation_error_message='Deze persoon zit al in deze groep.')],
                    },
                ),
                migrations.CreateModel(
                    name='PvtgroepEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=80, verbose_name='naam van de groep')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('taal', models.CharField(max_length=60, verbose_name='taal')),
                        ('plaats', models.CharField(blank=True, max_length=120, verbose_name='waar')),
                        ('gespreksleider', models.CharField(blank=True, max_length=120, verbose_name='gespreksleider')),
                        ('begin', models.DateField(verbose_name='eerste bijeenkomst')),
                        ('ceremonie_op', models.DateField(blank=True, null=True, verbose_name='feestelijk ondertekenen op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.pvtgroep')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='TaallesEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('lestijden', models.CharField(blank=True, max_length=120, verbose_name='wanneer')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('aanbieder', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.partner', verbose_name='taalschool')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.taalles')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Termijnverlenging',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('grond', models.CharField(choices=[('geen verwijt', 'geen verwijt (bijvoorbeeld ziekte)'), ('alfabetisering', 'alfabetisering (wet van 2013, eenmaal ten hoogste 2 jaar)'), ('inspanning', 'genoeg inspanning (wet van 2021, 6 maanden)')], max_length=15, verbose_name='waarom')),
                        ('aangevraagd_op', models.DateField(verbose_name='aangevraagd op')),
                        ('besluit', models.CharField(choices=[('open', 'nog geen besluit'), ('toegekend', 'toegekend'), ('afgewezen', 'afgewezen')], default='open', max_length=12, verbose_name='besluit')),
                        ('besloten_op', models.DateField(blank=True, null=True, verbose_name='datum op het besluit')),
                        ('nieuw_einde', models.DateField(blank=True, null=True, verbose_name='nieuwe laatste dag volgens de brief')),
                        ('inburgering', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='verlengingen', to='inburgering.inburgering')),
                    ],
                    options={
                        'verbose_name': 'termijnverlenging',
                        'verbose_name_plural': 'termijnverlengingen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('grond__in', ['geen verwijt', 'alfabetisering', 'inspanning'])), name='termijnverlenging_grond_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.UniqueConstraint(condition=models.Q(('besluit', 'open')), fields=('inburgering',), name='termijnverlenging_een_open', violation_error_message='Er is al meer tijd aangevraagd. Vul daar eerst het besluit in.'), models.CheckConstraint(condition=models.Q(('besluit__in', ['open', 'toegekend', 'afgewezen'])), name='termijnverlenging_besluit_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(models.Q(('besloten_op__isnull', True), ('besluit', 'open')), models.Q(models.Q(('besluit', 'open'), _negated=True), ('besloten_op__gte', models.F('aangevraagd_op')), ('besloten_op__isnull', False)), _connector='OR'), name='termijnverlenging_besluit_met_datum', violation_error_message='Vul bij een besluit de datum in, op of na de dag van de aanvraag.'), models.CheckConstraint(condition=models.Q(models.Q(models.Q(('besluit', 'toegekend'), _negated=True), ('nieuw_einde__isnull', True)), models.Q(('besluit', 'toegekend'), ('nieuw_einde__isnull', False)), _connector='OR'), name='termijnverlenging_nieuw_einde', violation_error_message='Vul bij een toegekende verlenging de nieuwe laatste dag uit de brief in.')],
                    },
                ),
                migrations.CreateModel(
                    name='Vrijstelling',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('soort', models.CharField(choices=[('vrijstelling', 'vrijstelling (bijvoorbeeld een diploma)'), ('ontheffing', 'ontheffing (bijvoorbeeld om gezondheid)'), ('tijdelijk', 'tijdelijke vrijstelling (bijvoorbeeld school)')], max_length=15, verbose_name='soort')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('inburgering', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='vrijstellingen', to='inburgering.inburgering')),
                    ],
                    options={
                        'verbose_name': 'vrijstelling',
                        'verbose_name_plural': 'vrijstellingen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['vrijstelling', 'ontheffing', 'tijdelijk'])), name='vrijstelling_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='vrijstelling_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), models.CheckConstraint(condition=models.Q(models.Q(('soort', 'tijdelijk'), _negated=True), ('eind__isnull', False), _connector='OR'), name='vrijstelling_tijdelijk_met_einde', violation_error_message='Vul bij een tijdelijke vrijstelling in tot wanneer die geldt.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('inburgering', '=')], name='vrijstelling_geen_overlap', violation_error_message='In deze periode geldt al een vrijstelling of ontheffing. Vul daar eerst de einddatum in.')],
                    },
                ),
                migrations.CreateModel(
                    name='ExamenonderdeelEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('onderdeel', models.CharField(choices=[('lezen', 'lezen'), ('luisteren', 'luisteren'), ('schrijven', 'schrijven'), ('spreken', 'spreken'), ('KNM', 'KNM (kennis van de Nederlandse maatschappij)'), ('ONA', 'ONA (oriëntatie op de arbeidsmarkt)')], max_length=12, verbose_name='onderdeel')),
                        ('op', models.DateField(verbose_name='datum van het examen')),
                        ('uitslag', models.CharField(choices=[('wacht op uitslag', 'wacht op uitslag'), ('geslaagd', 'geslaagd'), ('gezakt', 'gezakt'), ('vrijgesteld', 'vrijgesteld')], default='wacht op uitslag', max_length=20, verbose_name='uitslag')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.examenonderdeel')),
                        ('inburgering', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='inburgering.inburgering')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='BoeteEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('grond', models.CharField(choices=[('brede intake', 'brede intake'), ('inspanning', 'inspanning'), ('PVT of MAP', 'PVT of MAP niet op tijd'), ('examen', 'niet op tijd ingeburgerd')], max_length=15, verbose_name='waarvoor')),
                        ('dagtekening', models.DateField(verbose_name='datum op de brief')),
                        ('bedrag', models.PositiveIntegerField(verbose_name="bedrag in hele euro's")),
                        ('nieuw_einde', models.DateField(blank=True, null=True, verbose_name='nieuwe laatste dag volgens de brief')),
                        ('vervallen_op', models.DateField(blank=True, null=True, verbose_name='ingetrokken of vernietigd op')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.boete')),
                        ('inburgering', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='inburgering.inburgering')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Pvtaanwezigheid',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('bijeenkomst', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='aanwezigheden', to='inburgering.pvtbijeenkomst')),
                        ('deelname', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='aanwezigheden', to='inburgering.pvtdeelname')),
                    ],
                    options={
                        'verbose_name': 'PVT-aanwezigheid',
                        'verbose_name_plural': 'PVT-aanwezigheden',
                        'constraints': [models.UniqueConstraint(fields=('bijeenkomst', 'deelname'), name='pvtaanwezigheid_een_keer', violation_error_message='Deze persoon staat al als aanwezig.')],
                    },
                ),
                migrations.CreateModel(
                    name='PvtdeelnameEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('ondertekend_op', models.DateField(blank=True, null=True, verbose_name='ondertekend op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.pvtdeelname')),
                        ('groep', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='inburgering.pvtgroep')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='PvtbijeenkomstEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField(verbose_name='op')),
                        ('thema', models.CharField(blank=True, max_length=80, verbose_name='waarover')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.pvtbijeenkomst')),
                        ('groep', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='inburgering.pvtgroep')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='TermijnverlengingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('grond', models.CharField(choices=[('geen verwijt', 'geen verwijt (bijvoorbeeld ziekte)'), ('alfabetisering', 'alfabetisering (wet van 2013, eenmaal ten hoogste 2 jaar)'), ('inspanning', 'genoeg inspanning (wet van 2021, 6 maanden)')], max_length=15, verbose_name='waarom')),
                        ('aangevraagd_op', models.DateField(verbose_name='aangevraagd op')),
                        ('besluit', models.CharField(choices=[('open', 'nog geen besluit'), ('toegekend', 'toegekend'), ('afgewezen', 'afgewezen')], default='open', max_length=12, verbose_name='besluit')),
                        ('besloten_op', models.DateField(blank=True, null=True, verbose_name='datum op het besluit')),
                        ('nieuw_einde', models.DateField(blank=True, null=True, verbose_name='nieuwe laatste dag volgens de brief')),
                        ('inburgering', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='inburgering.inburgering')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.termijnverlenging')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='VrijstellingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('soort', models.CharField(choices=[('vrijstelling', 'vrijstelling (bijvoorbeeld een diploma)'), ('ontheffing', 'ontheffing (bijvoorbeeld om gezondheid)'), ('tijdelijk', 'tijdelijke vrijstelling (bijvoorbeeld school)')], max_length=15, verbose_name='soort')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('inburgering', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='inburgering.inburgering')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.vrijstelling')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='PvtaanwezigheidEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='inburgering.pvtaanwezigheid')),
                        ('bijeenkomst', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='inburgering.pvtbijeenkomst')),
                        ('deelname', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='inburgering.pvtdeelname')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inburgering',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_inburgeringevent" ("brede_intake_op", "client_id", "einde_volgens_duo", "geslaagd_op", "id", "kennisgeving_op", "leerbaarheidstoets_op", "leerroute", "map_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pip_op", "plichtig_op", "pvt_op", "taalschool_id", "vastgelegd_op", "versie", "wet") VALUES (NEW."brede_intake_op", NEW."client_id", NEW."einde_volgens_duo", NEW."geslaagd_op", NEW."id", NEW."kennisgeving_op", NEW."leerbaarheidstoets_op", NEW."leerroute", NEW."map_op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pip_op", NEW."plichtig_op", NEW."pvt_op", NEW."taalschool_id", NEW."vastgelegd_op", NEW."versie", NEW."wet"); RETURN NULL;', hash='64f5355f9fd9ae16e90e1bf388983e4d08362bd4', operation='INSERT', pgid='pgtrigger_insert_insert_2dc3a', table='inburgering_inburgering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inburgering',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_inburgeringevent" ("brede_intake_op", "client_id", "einde_volgens_duo", "geslaagd_op", "id", "kennisgeving_op", "leerbaarheidstoets_op", "leerroute", "map_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pip_op", "plichtig_op", "pvt_op", "taalschool_id", "vastgelegd_op", "versie", "wet") VALUES (NEW."brede_intake_op", NEW."client_id", NEW."einde_volgens_duo", NEW."geslaagd_op", NEW."id", NEW."kennisgeving_op", NEW."leerbaarheidstoets_op", NEW."leerroute", NEW."map_op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pip_op", NEW."plichtig_op", NEW."pvt_op", NEW."taalschool_id", NEW."vastgelegd_op", NEW."versie", NEW."wet"); RETURN NULL;', hash='7ad8ac299199af8f7c5d0a5d5ba23cd2e49d0e18', operation='UPDATE', pgid='pgtrigger_update_update_3a4c5', table='inburgering_inburgering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inburgering',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_inburgeringevent" ("brede_intake_op", "client_id", "einde_volgens_duo", "geslaagd_op", "id", "kennisgeving_op", "leerbaarheidstoets_op", "leerroute", "map_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pip_op", "plichtig_op", "pvt_op", "taalschool_id", "vastgelegd_op", "versie", "wet") VALUES (OLD."brede_intake_op", OLD."client_id", OLD."einde_volgens_duo", OLD."geslaagd_op", OLD."id", OLD."kennisgeving_op", OLD."leerbaarheidstoets_op", OLD."leerroute", OLD."map_op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."pip_op", OLD."plichtig_op", OLD."pvt_op", OLD."taalschool_id", OLD."vastgelegd_op", OLD."versie", OLD."wet"); RETURN NULL;', hash='7fb358db256a77c9cc72b4b3cd5e9db4c2d307b9', operation='DELETE', pgid='pgtrigger_delete_delete_6156b', table='inburgering_inburgering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='examenonderdeel',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_examenonderdeelevent" ("id", "inburgering_id", "onderdeel", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitslag", "vastgelegd_op", "versie") VALUES (NEW."id", NEW."inburgering_id", NEW."onderdeel", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."uitslag", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='81c063c7d7315375e0de1143b935d81266c84806', operation='INSERT', pgid='pgtrigger_insert_insert_e36e5', table='inburgering_examenonderdeel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='examenonderdeel',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_examenonderdeelevent" ("id", "inburgering_id", "onderdeel", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitslag", "vastgelegd_op", "versie") VALUES (NEW."id", NEW."inburgering_id", NEW."onderdeel", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."uitslag", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='371c01cff6975244ba4c8a911a7b342954412db9', operation='UPDATE', pgid='pgtrigger_update_update_d9b31', table='inburgering_examenonderdeel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='examenonderdeel',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_examenonderdeelevent" ("id", "inburgering_id", "onderdeel", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitslag", "vastgelegd_op", "versie") VALUES (OLD."id", OLD."inburgering_id", OLD."onderdeel", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."uitslag", OLD."vastgelegd_op", OLD."versie"); RETURN NULL;', hash='762ddf735ac22df309f43e326e6dc8bb99b3b1a8', operation='DELETE', pgid='pgtrigger_delete_delete_44c10', table='inburgering_examenonderdeel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='boete',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_boeteevent" ("bedrag", "dagtekening", "grond", "id", "inburgering_id", "nieuw_einde", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_op", "versie", "vervallen_op") VALUES (NEW."bedrag", NEW."dagtekening", NEW."grond", NEW."id", NEW."inburgering_id", NEW."nieuw_einde", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."vastgelegd_op", NEW."versie", NEW."vervallen_op"); RETURN NULL;', hash='affd7ec787299493d42bab5dafab2edff337bb0a', operation='INSERT', pgid='pgtrigger_insert_insert_ef04b', table='inburgering_boete', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='boete',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_boeteevent" ("bedrag", "dagtekening", "grond", "id", "inburgering_id", "nieuw_einde", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_op", "versie", "vervallen_op") VALUES (NEW."bedrag", NEW."dagtekening", NEW."grond", NEW."id", NEW."inburgering_id", NEW."nieuw_einde", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."vastgelegd_op", NEW."versie", NEW."vervallen_op"); RETURN NULL;', hash='9b0fb1d5427a7a03ac6ada7a476591db47396315', operation='UPDATE', pgid='pgtrigger_update_update_fa4c9', table='inburgering_boete', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='boete',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_boeteevent" ("bedrag", "dagtekening", "grond", "id", "inburgering_id", "nieuw_einde", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_op", "versie", "vervallen_op") VALUES (OLD."bedrag", OLD."dagtekening", OLD."grond", OLD."id", OLD."inburgering_id", OLD."nieuw_einde", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."vastgelegd_op", OLD."versie", OLD."vervallen_op"); RETURN NULL;', hash='4c75054a4d68d7bb1212a32c7c98b4742c2bdc73', operation='DELETE', pgid='pgtrigger_delete_delete_92431', table='inburgering_boete', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtaanwezigheid',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_pvtaanwezigheidevent" ("bijeenkomst_id", "deelname_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."bijeenkomst_id", NEW."deelname_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='a97486d5988ca9b5568f0c775014dcb81fcc4410', operation='INSERT', pgid='pgtrigger_insert_insert_151c0', table='inburgering_pvtaanwezigheid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtaanwezigheid',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_pvtaanwezigheidevent" ("bijeenkomst_id", "deelname_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."bijeenkomst_id", NEW."deelname_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='2cd202d4f19c09abb7798ea8c483a634c98e4bcf', operation='UPDATE', pgid='pgtrigger_update_update_8ce75', table='inburgering_pvtaanwezigheid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtaanwezigheid',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_pvtaanwezigheidevent" ("bijeenkomst_id", "deelname_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."bijeenkomst_id", OLD."deelname_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='9b38fbb4f30e8be1f0cb247d0a497e0e3463b842', operation='DELETE', pgid='pgtrigger_delete_delete_b013a', table='inburgering_pvtaanwezigheid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtgroep',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_pvtgroepevent" ("begin", "ceremonie_op", "gespreksleider", "id", "locatie_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "sorteersleutel", "taal", "versie") VALUES (NEW."begin", NEW."ceremonie_op", NEW."gespreksleider", NEW."id", NEW."locatie_id", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plaats", NEW."sorteersleutel", NEW."taal", NEW."versie"); RETURN NULL;', hash='3f076b6bec3dab9005ca4f3ad40ec96c384e18de', operation='INSERT', pgid='pgtrigger_insert_insert_693e1', table='inburgering_pvtgroep', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtgroep',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_pvtgroepevent" ("begin", "ceremonie_op", "gespreksleider", "id", "locatie_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "sorteersleutel", "taal", "versie") VALUES (NEW."begin", NEW."ceremonie_op", NEW."gespreksleider", NEW."id", NEW."locatie_id", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plaats", NEW."sorteersleutel", NEW."taal", NEW."versie"); RETURN NULL;', hash='c2ce2510afd098546012b67be2ffc6f267a754b2', operation='UPDATE', pgid='pgtrigger_update_update_7f2d6', table='inburgering_pvtgroep', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtgroep',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_pvtgroepevent" ("begin", "ceremonie_op", "gespreksleider", "id", "locatie_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "sorteersleutel", "taal", "versie") VALUES (OLD."begin", OLD."ceremonie_op", OLD."gespreksleider", OLD."id", OLD."locatie_id", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plaats", OLD."sorteersleutel", OLD."taal", OLD."versie"); RETURN NULL;', hash='4a2df20788e2db1b38647bf4e285106e6b7d3488', operation='DELETE', pgid='pgtrigger_delete_delete_13f71', table='inburgering_pvtgroep', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_pvtdeelnameevent" ("client_id", "groep_id", "id", "ondertekend_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (NEW."client_id", NEW."groep_id", NEW."id", NEW."ondertekend_op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."versie"); RETURN NULL;', hash='ecb9224c11abe0e579ad3afb3cc4145ae03451bb', operation='INSERT', pgid='pgtrigger_insert_insert_055dd', table='inburgering_pvtdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_pvtdeelnameevent" ("client_id", "groep_id", "id", "ondertekend_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (NEW."client_id", NEW."groep_id", NEW."id", NEW."ondertekend_op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."versie"); RETURN NULL;', hash='07daacfebb02affe2c375286138eb416e235baaf', operation='UPDATE', pgid='pgtrigger_update_update_b41bb', table='inburgering_pvtdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_pvtdeelnameevent" ("client_id", "groep_id", "id", "ondertekend_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (OLD."client_id", OLD."groep_id", OLD."id", OLD."ondertekend_op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."versie"); RETURN NULL;', hash='0fec3780ef8bdc024f8ccf49268016ec6d7a2e61', operation='DELETE', pgid='pgtrigger_delete_delete_69296', table='inburgering_pvtdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtbijeenkomst',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_pvtbijeenkomstevent" ("groep_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thema") VALUES (NEW."groep_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."thema"); RETURN NULL;', hash='1989c09f565af833e7ffb21ec56cc87380d7b409', operation='INSERT', pgid='pgtrigger_insert_insert_38eab', table='inburgering_pvtbijeenkomst', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtbijeenkomst',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_pvtbijeenkomstevent" ("groep_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thema") VALUES (NEW."groep_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."thema"); RETURN NULL;', hash='b8e81d5481a5ca68cd35a38040dc96fb0d7c015f', operation='UPDATE', pgid='pgtrigger_update_update_37d00', table='inburgering_pvtbijeenkomst', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pvtbijeenkomst',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_pvtbijeenkomstevent" ("groep_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thema") VALUES (OLD."groep_id", OLD."id", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."thema"); RETURN NULL;', hash='e45206bd297ede85ca779fc18151d05137559002', operation='DELETE', pgid='pgtrigger_delete_delete_3b4fd', table='inburgering_pvtbijeenkomst', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='taalles',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_taallesevent" ("aanbieder_id", "begin", "client_id", "eind", "id", "lestijden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (NEW."aanbieder_id", NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."lestijden", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."versie"); RETURN NULL;', hash='c319dbcbcf51c17ef0961ee64168e8c197d03478', operation='INSERT', pgid='pgtrigger_insert_insert_53baa', table='inburgering_taalles', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='taalles',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_taallesevent" ("aanbieder_id", "begin", "client_id", "eind", "id", "lestijden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (NEW."aanbieder_id", NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."lestijden", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."versie"); RETURN NULL;', hash='6cb4db15ab41cddca57ab7c39e626fa681e5ac12', operation='UPDATE', pgid='pgtrigger_update_update_8046d', table='inburgering_taalles', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='taalles',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_taallesevent" ("aanbieder_id", "begin", "client_id", "eind", "id", "lestijden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (OLD."aanbieder_id", OLD."begin", OLD."client_id", OLD."eind", OLD."id", OLD."lestijden", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."versie"); RETURN NULL;', hash='0a582098ec980b04e8b1bd568fe87624ce9007c4', operation='DELETE', pgid='pgtrigger_delete_delete_f0ebb', table='inburgering_taalles', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='termijnverlenging',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_termijnverlengingevent" ("aangevraagd_op", "besloten_op", "besluit", "grond", "id", "inburgering_id", "nieuw_einde", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_op", "versie") VALUES (NEW."aangevraagd_op", NEW."besloten_op", NEW."besluit", NEW."grond", NEW."id", NEW."inburgering_id", NEW."nieuw_einde", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='51f9f82bcc1fcc0e637a49521631e98eb03a8f2e', operation='INSERT', pgid='pgtrigger_insert_insert_37159', table='inburgering_termijnverlenging', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='termijnverlenging',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_termijnverlengingevent" ("aangevraagd_op", "besloten_op", "besluit", "grond", "id", "inburgering_id", "nieuw_einde", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_op", "versie") VALUES (NEW."aangevraagd_op", NEW."besloten_op", NEW."besluit", NEW."grond", NEW."id", NEW."inburgering_id", NEW."nieuw_einde", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='a5aabcb902912b5d194d89ce4928f1cd4f7d8964', operation='UPDATE', pgid='pgtrigger_update_update_6f2a2', table='inburgering_termijnverlenging', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='termijnverlenging',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_termijnverlengingevent" ("aangevraagd_op", "besloten_op", "besluit", "grond", "id", "inburgering_id", "nieuw_einde", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_op", "versie") VALUES (OLD."aangevraagd_op", OLD."besloten_op", OLD."besluit", OLD."grond", OLD."id", OLD."inburgering_id", OLD."nieuw_einde", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."vastgelegd_op", OLD."versie"); RETURN NULL;', hash='9927b38cf30a4a444b635c3fd7e4de911b0ffdc6', operation='DELETE', pgid='pgtrigger_delete_delete_337a3', table='inburgering_termijnverlenging', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vrijstelling',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_vrijstellingevent" ("begin", "eind", "id", "inburgering_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vastgelegd_op", "versie") VALUES (NEW."begin", NEW."eind", NEW."id", NEW."inburgering_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='d2b34cc9c4b8bd629c5209bfcb7352e4b887b085', operation='INSERT', pgid='pgtrigger_insert_insert_8e5dd', table='inburgering_vrijstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vrijstelling',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "inburgering_vrijstellingevent" ("begin", "eind", "id", "inburgering_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vastgelegd_op", "versie") VALUES (NEW."begin", NEW."eind", NEW."id", NEW."inburgering_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='04ec12d40748b36d3def070eed429c97d6903dc0', operation='UPDATE', pgid='pgtrigger_update_update_06050', table='inburgering_vrijstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vrijstelling',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "inburgering_vrijstellingevent" ("begin", "eind", "id", "inburgering_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vastgelegd_op", "versie") VALUES (OLD."begin", OLD."eind", OLD."id", OLD."inburgering_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."vastgelegd_op", OLD."versie"); RETURN NULL;', hash='65c10828095466e4ba3d1992564eaa4c71ae4352', operation='DELETE', pgid='pgtrigger_delete_delete_92cbc', table='inburgering_vrijstelling', when='AFTER')),
                ),
            ],
        ),
    ]
