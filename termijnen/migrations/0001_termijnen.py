import core.migrating
import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('clients', '0002_balietoegang'),
        ('gezinshereniging', '0001_gezinshereniging'),
        ('organisatie', '__first__'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Berekening',
                    fields=[
                        ('client', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to='clients.client')),
                        ('vingerafdruk', models.CharField(max_length=32)),
                    ],
                    options={
                        'verbose_name': 'berekening',
                        'verbose_name_plural': 'berekeningen',
                    },
                ),
                migrations.CreateModel(
                    name='Agendasleutel',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('hash', models.CharField(max_length=64, unique=True)),
                        ('gemaakt_op', models.DateField(verbose_name='gemaakt op')),
                        ('ingetrokken_op', models.DateField(blank=True, null=True, verbose_name='ingetrokken op')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='agendasleutels', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'agendasleutel',
                        'verbose_name_plural': 'agendasleutels',
                        'constraints': [models.UniqueConstraint(condition=models.Q(('ingetrokken_op__isnull', True)), fields=('gebruiker',), name='agendasleutel_een_per_persoon', violation_error_message='Je hebt al een agenda-adres. Ververs de pagina.')],
                    },
                ),
                migrations.CreateModel(
                    name='Attendering',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('sleutel', models.CharField(max_length=150)),
                        ('doel', models.DateField(verbose_name='waarvoor')),
                        ('drempel', models.SmallIntegerField(verbose_name='dagen ervoor')),
                        ('trap', models.PositiveSmallIntegerField(verbose_name='trap')),
                        ('op', models.DateField(verbose_name='op')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='clients.client')),
                        ('ontvanger', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attenderingen', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'attendering',
                        'verbose_name_plural': 'attenderingen',
                        'indexes': [models.Index(fields=['sleutel'], name='attendering_sleutel'), models.Index(fields=['op'], name='attendering_op')],
                        'constraints': [models.UniqueConstraint(fields=('ontvanger', 'sleutel', 'doel', 'drempel'), name='attendering_een_keer'), models.CheckConstraint(condition=models.Q(('trap__in', [1, 2, 3])), name='attendering_trap_bekend')],
                    },
                ),
                migrations.CreateModel(
                    name='Brieftermijn',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('afzender', models.CharField(choices=[('ind', 'IND'), ('duo', 'DUO'), ('coa', 'COA'), ('gemeente', 'gemeente'), ('belastingdienst', 'Belastingdienst of Toeslagen'), ('rechtbank', 'rechtbank of Raad van State'), ('uwv of svb', 'UWV of SVB'), ('cjib', 'CJIB'), ('anders', 'iemand anders')], max_length=20, verbose_name='van wie')),
                        ('soort', models.CharField(choices=[('stukken', 'Er moeten papieren of gegevens worden opgestuurd'), ('afspraak', 'Er is een afspraak of oproep'), ('betalen', 'Er moet iets worden betaald'), ('besluit', 'Een besluit waar je het niet mee eens kunt zijn'), ('terugvordering', 'Een boete, of geld dat terug moet'), ('toeslag', 'Toeslagen heeft de aanvraag ontvangen'), ('afwijzing ind', 'De IND wijst een aanvraag af'), ('mvv', 'De IND is akkoord: de mvv kan worden opgehaald'), ('besluit op bezwaar', 'Een besluit op een bezwaar'), ('ontvangst bezwaar', 'Het bezwaar is ontvangen'), ('hoorzitting', 'Een uitnodiging voor een hoorzitting over een bezwaar'), ('asiel afwijzing', 'De IND wijst asiel af of trekt het in'), ('subsidiair', 'De IND geeft subsidiaire bescherming, geen vluchtelingstatus'), ('voornemen', 'De IND wil de vergunning intrekken (voornemen)'), ('uitspraak', 'Een uitspraak in een zaak tegen de IND'), ('uitspraak bestuur', 'Een uitspraak in een zaak tegen gemeente, DUO of Toeslagen'), ('griffierecht', 'De rechter vraagt griffierecht'), ('naturalisatie', 'Het verzoek om naturalisatie is ontvangen en betaald'), ('eu-langdurig', 'De IND heeft de aanvraag EU-langdurig ingezetene ontvangen'), ('ontheffing', 'DUO heeft de aanvraag voor ontheffing ontvangen'), ('anders', 'Iets anders')], max_length=20, verbose_name='wat is het')),
                        ('dagtekening', models.DateField(verbose_name='datum op de brief')),
                        ('gezien_op', models.DateField(verbose_name='gezien op')),
                        ('gevraagd', models.CharField(max_length=200, verbose_name='wat wordt er gevraagd')),
                        ('uiterste_dag', models.DateField(blank=True, null=True, verbose_name='laatste dag die de brief noemt')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='brieftermijnen', to='clients.client')),
                        ('eigenaar', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='brieftermijnen', to=settings.AUTH_USER_MODEL, verbose_name='wie zorgt ervoor')),
                        ('gemaakt_door', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('mutatie', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='brieven', to='gezinshereniging.mutatie', verbose_name='wat er in het dossier over staat')),
                    ],
                    options={
                        'verbose_name': 'brieftermijn',
                        'verbose_name_plural': 'brieftermijnen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('afzender__in', ['ind', 'duo', 'coa', 'gemeente', 'belastingdienst', 'rechtbank', 'uwv of svb', 'cjib', 'anders'])), name='brieftermijn_afzender_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.UniqueConstraint(fields=('client', 'afzender', 'soort', 'dagtekening', 'gevraagd'), name='brieftermijn_een_keer', violation_error_message='Deze brief staat er al. Klopt er iets niet? Wijzig hem daar.'), models.CheckConstraint(condition=models.Q(('soort__in', ['stukken', 'afspraak', 'betalen', 'besluit', 'terugvordering', 'toeslag', 'afwijzing ind', 'mvv', 'besluit op bezwaar', 'ontvangst bezwaar', 'hoorzitting', 'asiel afwijzing', 'subsidiair', 'voornemen', 'uitspraak', 'uitspraak bestuur', 'griffierecht', 'naturalisatie', 'eu-langdurig', 'ontheffing', 'anders'])), name='brieftermijn_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('gezien_op__gte', models.F('dagtekening'))), name='brieftermijn_gezien_na_brief', violation_error_message='Een brief kan niet gezien zijn voor de datum die erop staat.'), models.CheckConstraint(condition=models.Q(('uiterste_dag__isnull', True), ('uiterste_dag__gte', models.F('dagtekening')), _connector='OR'), name='brieftermijn_uiterste_na_brief', violation_error_message='De laatste dag kan niet voor de datum op de brief liggen. Kijk beide na.')],
                    },
                ),
                migrations.CreateModel(
                    name='Dagbericht',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='op')),
                        ('aantal', models.PositiveIntegerField(verbose_name='aantal dat wacht')),
                        ('stand', models.CharField(choices=[('klaar', 'klaar'), ('bezig', 'bezig'), ('verzonden', 'verzonden'), ('geweigerd', 'geweigerd')], default='klaar', max_length=10, verbose_name='stand')),
                        ('stand_at', models.DateTimeField(verbose_name='sinds')),
                        ('ontvanger', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'dagbericht',
                        'verbose_name_plural': 'dagberichten',
                        'constraints': [models.UniqueConstraint(fields=('ontvanger', 'op'), name='dagbericht_een_per_dag'), models.CheckConstraint(condition=models.Q(('stand__in', ['klaar', 'bezig', 'verzonden', 'geweigerd'])), name='dagbericht_stand_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='Regelacceptatie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('sleutel', models.CharField(max_length=150)),
                        ('regelversie', models.CharField(max_length=90, verbose_name='regel')),
                        ('op', models.DateField(verbose_name='op')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='regelacceptaties', to='clients.client')),
                        ('gebruiker', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'regelacceptatie',
                        'verbose_name_plural': 'regelacceptaties',
                        'constraints': [models.UniqueConstraint(fields=('sleutel', 'regelversie'), name='regelacceptatie_een_keer', violation_error_message='Deze nieuwe regel is hier al geaccepteerd. Ververs de pagina.')],
                    },
                ),
                migrations.CreateModel(
                    name='Regelbevestiging',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('regelversie', models.CharField(max_length=90, verbose_name='regel')),
                        ('op', models.DateField(verbose_name='op')),
                        ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='waar gelezen')),
                        ('ingetrokken_op', models.DateField(blank=True, null=True, verbose_name='ingetrokken op')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='bevestigd door')),
                        ('ingetrokken_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'regelbevestiging',
                        'verbose_name_plural': 'regelbevestigingen',
                        'constraints': [models.UniqueConstraint(condition=models.Q(('ingetrokken_op__isnull', True)), fields=('regelversie',), name='regelbevestiging_een_keer', violation_error_message='Deze regel is al bevestigd. Ververs de pagina.')],
                    },
                ),
                migrations.CreateModel(
                    name='Termijn',
                    fields=[
                        ('sleutel', models.CharField(max_length=150, primary_key=True, serialize=False)),
                        ('code', models.CharField(max_length=60, verbose_name='soort termijn')),
                        ('feit', models.CharField(max_length=60, verbose_name='feit')),
                        ('wat', models.CharField(max_length=200, verbose_name='wat')),
                        ('aard', models.CharField(choices=[('uiterste dag', 'uiterste dag'), ('venster', 'kan van een dag tot een andere'), ('kan vanaf', 'kan vanaf'), ('wacht', 'wacht op een gebeurtenis'), ('onbekend', 'termijn onbekend')], max_length=15, verbose_name='aard')),
                        ('zijde', models.CharField(choices=[('wij', 'wij'), ('overheid', 'de overheid')], max_length=10, verbose_name='wie moet iets doen')),
                        ('is_fataal', models.BooleanField(default=False, verbose_name='fataal')),
                        ('regelversie', models.CharField(max_length=90, verbose_name='regel')),
                        ('nieuwe_versie', models.CharField(blank=True, max_length=90, verbose_name='nieuwe regel')),
                        ('is_onveilig', models.BooleanField(default=False, verbose_name='de nieuwe regel geeft een eerdere laatste dag')),
                        ('begin', models.DateField(null=True, verbose_name='telt vanaf')),
                        ('ongerold', models.DateField(null=True, verbose_name='einde zonder feestdagen')),
                        ('wettelijk', models.DateField(null=True, verbose_name='wettelijk laatste dag')),
                        ('werkdatum', models.DateField(null=True, verbose_name='werkdatum')),
                        ('handelen_vanaf', models.DateField(null=True, verbose_name='handelen vanaf')),
                        ('kan_vanaf', models.DateField(null=True, verbose_name='kan vanaf')),
                        ('brief_einde', models.DateField(null=True, verbose_name='laatste dag volgens de brief')),
                        ('dag', models.DateField(null=True, verbose_name='dag om te handelen')),
                        ('laatste', models.DateField(null=True, verbose_name='laatste dag')),
                        ('drempels', django.contrib.postgres.fields.ArrayField(base_field=models.SmallIntegerField(), default=list, size=None)),
                        ('melding', models.CharField(blank=True, max_length=200, verbose_name='wat ontbreekt of waarop het wacht')),
                        ('is_uitgesteld', models.BooleanField(default=False, verbose_name='uitstel gekregen')),
                        ('is_overruled', models.BooleanField(default=False, verbose_name='datum door een mens bepaald')),
                        ('herinneren_vanaf', models.DateField(null=True, verbose_name='pas weer tonen vanaf')),
                        ('afloop', models.CharField(choices=[('open', 'open'), ('gedaan', 'gedaan'), ('niet van toepassing', 'niet van toepassing')], default='open', max_length=20, verbose_name='afloop')),
                        ('afgehandeld_op', models.DateField(null=True, verbose_name='afgehandeld op')),
                        ('afgehandeld_door', models.CharField(blank=True, max_length=200, verbose_name='hoe afgehandeld')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='termijnen', to='clients.client')),
                    ],
                    options={
                        'verbose_name': 'termijn',
                        'verbose_name_plural': 'termijnen',
                        'indexes': [models.Index(condition=models.Q(('afloop', 'open')), fields=['dag', 'client'], include=('sleutel', 'laatste', 'herinneren_vanaf', 'code', 'aard'), name='termijn_open_dag'), models.Index(condition=models.Q(('afloop', 'open')), fields=['laatste'], name='termijn_open_laatste'), models.Index(fields=['laatste', 'afloop'], name='termijn_laatste'), models.Index(condition=models.Q(('nieuwe_versie', ''), _negated=True), fields=['client'], name='termijn_nieuwe_versie')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('aard__in', ['uiterste dag', 'venster', 'kan vanaf', 'wacht', 'onbekend'])), name='termijn_aard_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('zijde__in', ['wij', 'overheid'])), name='termijn_zijde_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('afloop__in', ['open', 'gedaan', 'niet van toepassing'])), name='termijn_afloop_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='Termijncontrole',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='voor de dag')),
                        ('begonnen_at', models.DateTimeField(verbose_name='begonnen')),
                        ('klaar_at', models.DateTimeField(null=True, verbose_name='klaar')),
                        ('te_doen', django.contrib.postgres.fields.ArrayField(base_field=models.IntegerField(), db_default=[], default=list, size=None)),
                        ('clienten', models.PositiveIntegerField(default=0, verbose_name='aantal clienten')),
                        ('termijnen', models.PositiveIntegerField(default=0, verbose_name='aantal termijnen')),
                        ('veranderd', models.PositiveIntegerField(default=0, verbose_name='veranderde termijnen')),
                        ('attenderingen', models.PositiveIntegerField(default=0, verbose_name='nieuwe attenderingen')),
                        ('zonder_ontvanger', models.PositiveIntegerField(default=0, verbose_name='zonder iemand om het te zeggen')),
                        ('berichten', models.PositiveIntegerField(default=0, verbose_name='verzonden berichten')),
                        ('geweigerd', models.PositiveIntegerField(default=0, verbose_name='geweigerde berichten')),
                    ],
                    options={
                        'verbose_name': 'termijncontrole',
                        'verbose_name_plural': 'termijncontroles',
                        'indexes': [models.Index(fields=['klaar_at'], name='termijncontrole_klaar')],
                    },
                ),
                migrations.CreateModel(
                    name='Termijnhandeling',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('sleutel', models.CharField(max_length=150)),
                        ('soort', models.CharField(choices=[('gedaan', 'gedaan'), ('uitstel', 'uitstel gekregen'), ('niet van toepassing', 'niet van toepassing'), ('later', 'later herinneren'), ('gezien', 'dit pak ik op'), ('andere dag', 'datum zelf bepaald')], max_length=20, verbose_name='wat')),
                        ('op', models.DateField(help_text='For gedaan: the day it was done. Else the day of the act.', verbose_name='op')),
                        ('nieuwe_dag', models.DateField(blank=True, null=True, verbose_name='nieuwe datum')),
                        ('bewijs', models.CharField(blank=True, max_length=200, verbose_name='bewijs')),
                        ('reden', models.CharField(blank=True, max_length=200, verbose_name='reden')),
                        ('gedaan_op', models.DateField(editable=False, help_text='The day on which somebody did this here.', verbose_name='vastgelegd op')),
                        ('ongedaan_op', models.DateField(blank=True, null=True, verbose_name='ongedaan gemaakt op')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='termijnhandelingen', to='clients.client')),
                        ('gebruiker', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('ongedaan_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'termijnhandeling',
                        'verbose_name_plural': 'termijnhandelingen',
                        'indexes': [models.Index(fields=['sleutel'], name='termijnhandeling_sleutel')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['gedaan', 'uitstel', 'niet van toepassing', 'later', 'gezien', 'andere dag'])), name='termijnhandeling_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(models.Q(('nieuwe_dag__isnull', False), ('soort__in', ['uitstel', 'later', 'andere dag'])), models.Q(('nieuwe_dag__isnull', True), ('soort__in', ['gedaan', 'niet van toepassing', 'gezien'])), _connector='OR'), name='termijnhandeling_nieuwe_dag', violation_error_message='Vul de nieuwe datum in.'), models.CheckConstraint(condition=models.Q(models.Q(('soort__in', ['niet van toepassing', 'later', 'andere dag']), _negated=True), models.Q(('reden', ''), _negated=True), _connector='OR'), name='termijnhandeling_met_reden', violation_error_message='Schrijf kort op waarom.'), models.UniqueConstraint(condition=models.Q(('ongedaan_op__isnull', True), ('soort__in', ['gedaan', 'niet van toepassing'])), fields=('sleutel',), name='termijnhandeling_een_keer_klaar', violation_error_message='Deze termijn is al afgehandeld. Ververs de pagina.')],
                    },
                ),
                migrations.CreateModel(
                    name='AgendasleutelEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('gemaakt_op', models.DateField(verbose_name='gemaakt op')),
                        ('ingetrokken_op', models.DateField(blank=True, null=True, verbose_name='ingetrokken op')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='termijnen.agendasleutel')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='BrieftermijnEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('afzender', models.CharField(choices=[('ind', 'IND'), ('duo', 'DUO'), ('coa', 'COA'), ('gemeente', 'gemeente'), ('belastingdienst', 'Belastingdienst of Toeslagen'), ('rechtbank', 'rechtbank of Raad van State'), ('uwv of svb', 'UWV of SVB'), ('cjib', 'CJIB'), ('anders', 'iemand anders')], max_length=20, verbose_name='van wie')),
                        ('soort', models.CharField(choices=[('stukken', 'Er moeten papieren of gegevens worden opgestuurd'), ('afspraak', 'Er is een afspraak of oproep'), ('betalen', 'Er moet iets worden betaald'), ('besluit', 'Een besluit waar je het niet mee eens kunt zijn'), ('terugvordering', 'Een boete, of geld dat terug moet'), ('toeslag', 'Toeslagen heeft de aanvraag ontvangen'), ('afwijzing ind', 'De IND wijst een aanvraag af'), ('mvv', 'De IND is akkoord: de mvv kan worden opgehaald'), ('besluit op bezwaar', 'Een besluit op een bezwaar'), ('ontvangst bezwaar', 'Het bezwaar is ontvangen'), ('hoorzitting', 'Een uitnodiging voor een hoorzitting over een bezwaar'), ('asiel afwijzing', 'De IND wijst asiel af of trekt het in'), ('subsidiair', 'De IND geeft subsidiaire bescherming, geen vluchtelingstatus'), ('voornemen', 'De IND wil de vergunning intrekken (voornemen)'), ('uitspraak', 'Een uitspraak in een zaak tegen de IND'), ('uitspraak bestuur', 'Een uitspraak in een zaak tegen gemeente, DUO of Toeslagen'), ('griffierecht', 'De rechter vraagt griffierecht'), ('naturalisatie', 'Het verzoek om naturalisatie is ontvangen en betaald'), ('eu-langdurig', 'De IND heeft de aanvraag EU-langdurig ingezetene ontvangen'), ('ontheffing', 'DUO heeft de aanvraag voor ontheffing ontvangen'), ('anders', 'Iets anders')], max_length=20, verbose_name='wat is het')),
                        ('dagtekening', models.DateField(verbose_name='datum op de brief')),
                        ('gezien_op', models.DateField(verbose_name='gezien op')),
                        ('gevraagd', models.CharField(max_length=200, verbose_name='wat wordt er gevraagd')),
                        ('uiterste_dag', models.DateField(blank=True, null=True, verbose_name='laatste dag die de brief noemt')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('eigenaar', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie zorgt ervoor')),
                        ('gemaakt_door', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('mutatie', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='gezinshereniging.mutatie', verbose_name='wat er in het dossier over staat')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='termijnen.brieftermijn')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='RegelacceptatieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('sleutel', models.CharField(max_length=150)),
                        ('regelversie', models.CharField(max_length=90, verbose_name='regel')),
                        ('op', models.DateField(verbose_name='op')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='termijnen.regelacceptatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='RegelbevestigingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('regelversie', models.CharField(max_length=90, verbose_name='regel')),
                        ('op', models.DateField(verbose_name='op')),
                        ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='waar gelezen')),
                        ('ingetrokken_op', models.DateField(blank=True, null=True, verbose_name='ingetrokken op')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='bevestigd door')),
                        ('ingetrokken_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='termijnen.regelbevestiging')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='TermijnhandelingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('sleutel', models.CharField(max_length=150)),
                        ('soort', models.CharField(choices=[('gedaan', 'gedaan'), ('uitstel', 'uitstel gekregen'), ('niet van toepassing', 'niet van toepassing'), ('later', 'later herinneren'), ('gezien', 'dit pak ik op'), ('andere dag', 'datum zelf bepaald')], max_length=20, verbose_name='wat')),
                        ('op', models.DateField(help_text='For gedaan: the day it was done. Else the day of the act.', verbose_name='op')),
                        ('nieuwe_dag', models.DateField(blank=True, null=True, verbose_name='nieuwe datum')),
                        ('bewijs', models.CharField(blank=True, max_length=200, verbose_name='bewijs')),
                        ('reden', models.CharField(blank=True, max_length=200, verbose_name='reden')),
                        ('gedaan_op', models.DateField(editable=False, help_text='The day on which somebody did this here.', verbose_name='vastgelegd op')),
                        ('ongedaan_op', models.DateField(blank=True, null=True, verbose_name='ongedaan gemaakt op')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('ongedaan_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='termijnen.termijnhandeling')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendasleutel',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_agendasleutelevent" ("gebruiker_id", "gemaakt_op", "id", "ingetrokken_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gebruiker_id", NEW."gemaakt_op", NEW."id", NEW."ingetrokken_op", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='6ba4f97b9c03d207a2cd50f020c3696446f75601', operation='INSERT', pgid='pgtrigger_insert_insert_ee5a0', table='termijnen_agendasleutel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendasleutel',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."gebruiker_id" IS DISTINCT FROM (NEW."gebruiker_id") OR OLD."gemaakt_op" IS DISTINCT FROM (NEW."gemaakt_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."ingetrokken_op" IS DISTINCT FROM (NEW."ingetrokken_op"))', func='INSERT INTO "termijnen_agendasleutelevent" ("gebruiker_id", "gemaakt_op", "id", "ingetrokken_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gebruiker_id", NEW."gemaakt_op", NEW."id", NEW."ingetrokken_op", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='10a80f954f53aa6b456c76a0fd8de50a342748e0', operation='UPDATE', pgid='pgtrigger_update_update_96e8c', table='termijnen_agendasleutel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendasleutel',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_agendasleutelevent" ("gebruiker_id", "gemaakt_op", "id", "ingetrokken_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."gebruiker_id", OLD."gemaakt_op", OLD."id", OLD."ingetrokken_op", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='c3bdbc0435a93afebc17b6a1f83acf1445dacf79', operation='DELETE', pgid='pgtrigger_delete_delete_869e1', table='termijnen_agendasleutel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='brieftermijn',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_brieftermijnevent" ("afzender", "client_id", "dagtekening", "eigenaar_id", "gemaakt_door_id", "gevraagd", "gezien_op", "id", "mutatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "uiterste_dag", "vastgelegd_op", "versie") VALUES (NEW."afzender", NEW."client_id", NEW."dagtekening", NEW."eigenaar_id", NEW."gemaakt_door_id", NEW."gevraagd", NEW."gezien_op", NEW."id", NEW."mutatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."uiterste_dag", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='2166159c00f8cf31aea5cc4543d230e4c26a2adb', operation='INSERT', pgid='pgtrigger_insert_insert_eeedd', table='termijnen_brieftermijn', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='brieftermijn',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "termijnen_brieftermijnevent" ("afzender", "client_id", "dagtekening", "eigenaar_id", "gemaakt_door_id", "gevraagd", "gezien_op", "id", "mutatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "uiterste_dag", "vastgelegd_op", "versie") VALUES (NEW."afzender", NEW."client_id", NEW."dagtekening", NEW."eigenaar_id", NEW."gemaakt_door_id", NEW."gevraagd", NEW."gezien_op", NEW."id", NEW."mutatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."uiterste_dag", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='c286d6e29db34e8773e11d59f210614c1261e342', operation='UPDATE', pgid='pgtrigger_update_update_bf95d', table='termijnen_brieftermijn', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='brieftermijn',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_brieftermijnevent" ("afzender", "client_id", "dagtekening", "eigenaar_id", "gemaakt_door_id", "gevraagd", "gezien_op", "id", "mutatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "uiterste_dag", "vastgelegd_op", "versie") VALUES (OLD."afzender", OLD."client_id", OLD."dagtekening", OLD."eigenaar_id", OLD."gemaakt_door_id", OLD."gevraagd", OLD."gezien_op", OLD."id", OLD."mutatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."uiterste_dag", OLD."vastgelegd_op", OLD."versie"); RETURN NULL;', hash='7d2504ab16e65824915a80b06292fe0ec5e77093', operation='DELETE', pgid='pgtrigger_delete_delete_16800', table='termijnen_brieftermijn', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='regelacceptatie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_regelacceptatieevent" ("client_id", "gebruiker_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie", "sleutel") VALUES (NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."regelversie", NEW."sleutel"); RETURN NULL;', hash='c0c751b5abe09889b8c97c53a3fc637b1316cae7', operation='INSERT', pgid='pgtrigger_insert_insert_1dd39', table='termijnen_regelacceptatie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='regelacceptatie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "termijnen_regelacceptatieevent" ("client_id", "gebruiker_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie", "sleutel") VALUES (NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."regelversie", NEW."sleutel"); RETURN NULL;', hash='b65e0eafc2933541dd4e36d3138a0fd098a13373', operation='UPDATE', pgid='pgtrigger_update_update_9dad5', table='termijnen_regelacceptatie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='regelacceptatie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_regelacceptatieevent" ("client_id", "gebruiker_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie", "sleutel") VALUES (OLD."client_id", OLD."gebruiker_id", OLD."id", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."regelversie", OLD."sleutel"); RETURN NULL;', hash='bb9349428aff24de2be447c4fe0ebb9c7c3fd327', operation='DELETE', pgid='pgtrigger_delete_delete_5c51a', table='termijnen_regelacceptatie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='regelbevestiging',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_regelbevestigingevent" ("gebruiker_id", "id", "ingetrokken_door_id", "ingetrokken_op", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie", "toelichting") VALUES (NEW."gebruiker_id", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."regelversie", NEW."toelichting"); RETURN NULL;', hash='2f856d36759d3f9018b857f32770489982bbe470', operation='INSERT', pgid='pgtrigger_insert_insert_e286e', table='termijnen_regelbevestiging', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='regelbevestiging',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "termijnen_regelbevestigingevent" ("gebruiker_id", "id", "ingetrokken_door_id", "ingetrokken_op", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie", "toelichting") VALUES (NEW."gebruiker_id", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."regelversie", NEW."toelichting"); RETURN NULL;', hash='f9aa78ab326b85d884031fb48cf347abad856c5e', operation='UPDATE', pgid='pgtrigger_update_update_dc98f', table='termijnen_regelbevestiging', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='regelbevestiging',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_regelbevestigingevent" ("gebruiker_id", "id", "ingetrokken_door_id", "ingetrokken_op", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie", "toelichting") VALUES (OLD."gebruiker_id", OLD."id", OLD."ingetrokken_door_id", OLD."ingetrokken_op", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."regelversie", OLD."toelichting"); RETURN NULL;', hash='508399fc0394624ae5f2488c5abaf2665cbc6cc6', operation='DELETE', pgid='pgtrigger_delete_delete_cde7d', table='termijnen_regelbevestiging', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='termijnhandeling',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_termijnhandelingevent" ("bewijs", "client_id", "gebruiker_id", "gedaan_op", "id", "nieuwe_dag", "ongedaan_door_id", "ongedaan_op", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "sleutel", "soort") VALUES (NEW."bewijs", NEW."client_id", NEW."gebruiker_id", NEW."gedaan_op", NEW."id", NEW."nieuwe_dag", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reden", NEW."sleutel", NEW."soort"); RETURN NULL;', hash='fc8ca55679b3442c3ab9be3bdcd19c9db4680162', operation='INSERT', pgid='pgtrigger_insert_insert_b7a90', table='termijnen_termijnhandeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='termijnhandeling',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "termijnen_termijnhandelingevent" ("bewijs", "client_id", "gebruiker_id", "gedaan_op", "id", "nieuwe_dag", "ongedaan_door_id", "ongedaan_op", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "sleutel", "soort") VALUES (NEW."bewijs", NEW."client_id", NEW."gebruiker_id", NEW."gedaan_op", NEW."id", NEW."nieuwe_dag", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reden", NEW."sleutel", NEW."soort"); RETURN NULL;', hash='2e6cded9671caff7ab7d403106f6a94196e22ac7', operation='UPDATE', pgid='pgtrigger_update_update_8d145', table='termijnen_termijnhandeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='termijnhandeling',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "termijnen_termijnhandelingevent" ("bewijs", "client_id", "gebruiker_id", "gedaan_op", "id", "nieuwe_dag", "ongedaan_door_id", "ongedaan_op", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "sleutel", "soort") VALUES (OLD."bewijs", OLD."client_id", OLD."gebruiker_id", OLD."gedaan_op", OLD."id", OLD."nieuwe_dag", OLD."ongedaan_door_id", OLD."ongedaan_op", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reden", OLD."sleutel", OLD."soort"); RETURN NULL;', hash='51d10b0a9590a3c83c6846e6430f4e9c3842c47d', operation='DELETE', pgid='pgtrigger_delete_delete_addd2', table='termijnen_termijnhandeling', when='AFTER')),
                ),
            ],
        ),
    ]
