import core.migrating
import core.velden
import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('organisatie', '0001_plaatsen_mensen_cijfers'),
        ('organisatie', '__first__'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Client',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(editable=False, max_length=282)),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('geboren_vroegst', models.DateField(blank=True, null=True, verbose_name='geboren op zijn vroegst')),
                        ('geboren_laatst', models.DateField(blank=True, null=True, verbose_name='geboren op zijn laatst')),
                        ('geslacht', models.CharField(choices=[('vrouw', 'Vrouw'), ('man', 'Man'), ('x', 'X'), ('onbekend', 'Onbekend')], default='onbekend', max_length=10, verbose_name='geslacht')),
                        ('nationaliteit', models.CharField(default='Onbekend', max_length=60, verbose_name='nationaliteit')),
                        ('talen', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None, verbose_name='talen')),
                        ('tolk', models.CharField(choices=[('nee', 'geen tolk nodig'), ('soms', 'soms een tolk nodig'), ('altijd', 'tolk nodig'), ('onbekend', 'Onbekend')], default='onbekend', max_length=10, verbose_name='tolk')),
                        ('v_nummer', models.CharField(blank=True, max_length=10, null=True, verbose_name='V-nummer')),
                        ('telefoon', models.CharField(blank=True, max_length=30, verbose_name='telefoon')),
                        ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                        ('adres_afgeschermd', models.BooleanField(default=False, help_text='Straat en gezin zijn dan nergens in lijsten te zien.', verbose_name='adres afschermen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gebruiker', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='als_client', to=settings.AUTH_USER_MODEL, verbose_name='helpt zelf mee als')),
                        ('hoofd', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='dubbelen', to='clients.client', verbose_name='zelfde persoon als')),
                        ('teamlid', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='als_client', to='organisatie.teamlid', verbose_name='is in het team')),
                    ],
                    options={
                        'verbose_name': 'client',
                        'verbose_name_plural': 'clienten',
                        'indexes': [models.Index(fields=['sorteersleutel', 'id'], include=('hoofd',), name='client_sorteersleutel'), models.Index(fields=['v_nummer'], name='client_v_nummer'), models.Index(django.db.models.functions.text.Reverse('v_nummer'), name='client_v_nummer_einde'), models.Index(django.db.models.functions.text.Reverse('telefoon'), name='client_telefoon_einde')],
                        'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('geboren_laatst__isnull', True), ('geboren_vroegst__isnull', True)), models.Q(('geboren_laatst__isnull', False), ('geboren_vroegst__isnull', False), ('geboren_vroegst__lte', models.F('geboren_laatst'))), _connector='OR'), name='client_geboorte_klopt', violation_error_message='De geboortedatum klopt niet. Vul het jaar in, en dag en maand als je ze weet.'), models.CheckConstraint(condition=models.Q(('v_nummer__isnull', True), ('v_nummer__regex', '^[0-9]{10}$'), _connector='OR'), name='client_v_nummer_tien_cijfers', violation_error_message='Een V-nummer heeft tien cijfers.'), models.CheckConstraint(condition=models.Q(('hoofd__isnull', True), models.Q(('hoofd', models.F('pk')), _negated=True), _connector='OR'), name='client_niet_eigen_hoofd', violation_error_message='Iemand kan niet aan zichzelf gekoppeld worden.'), models.CheckConstraint(condition=models.Q(('geslacht__in', ['vrouw', 'man', 'x', 'onbekend'])), name='client_geslacht_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('tolk__in', ['nee', 'soms', 'altijd', 'onbekend'])), name='client_tolk_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='Gezin',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='gezinnen', to='organisatie.locatie')),
                    ],
                    options={
                        'verbose_name': 'gezin',
                        'verbose_name_plural': 'gezinnen',
                    },
                ),
                migrations.CreateModel(
                    name='Woning',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('straat', models.CharField(max_length=100, verbose_name='straat')),
                        ('huisnummer', models.CharField(max_length=20, verbose_name='huisnummer')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('postcode', models.CharField(blank=True, max_length=7, verbose_name='postcode')),
                        ('plaats', models.CharField(blank=True, max_length=80, verbose_name='plaats')),
                        ('beschikbaar_vanaf', models.DateField(blank=True, null=True, verbose_name='beschikbaar vanaf')),
                        ('soort', models.CharField(choices=[('zelfstandig', 'zelfstandige woning'), ('kamer', 'Kamer'), ('groepswoning', 'Groepswoning')], default='zelfstandig', max_length=20, verbose_name='soort woning')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='woningen', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('verhuurder', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='woningen', to='organisatie.partner', verbose_name='verhuurder')),
                    ],
                    options={
                        'verbose_name': 'woning',
                        'verbose_name_plural': 'woningen',
                        'indexes': [models.Index(fields=['sorteersleutel'], name='woning_sorteersleutel'), models.Index(fields=['gemeente', 'beschikbaar_vanaf'], include=('id', 'soort', 'verhuurder'), name='woning_beschikbaar')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['zelfstandig', 'kamer', 'groepswoning'])), name='woning_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='Behandeling',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='behandelingen', to='organisatie.locatie')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='behandelingen', to='clients.client')),
                    ],
                    options={
                        'verbose_name': 'behandeling',
                        'verbose_name_plural': 'behandelingen',
                        'indexes': [models.Index(fields=['locatie', 'client'], name='behandeling_locatie')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gte', models.F('begin')), _connector='OR'), name='behandeling_einde_niet_voor_begin', violation_error_message='De einddatum mag niet voor de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '='), ('locatie', '=')], name='behandeling_nooit_dubbel', violation_error_message='Dit team behandelt in deze periode al een dossier van deze persoon.')],
                    },
                ),
                migrations.CreateModel(
                    name='ClientEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(editable=False, max_length=282)),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('geboren_vroegst', models.DateField(blank=True, null=True, verbose_name='geboren op zijn vroegst')),
                        ('geboren_laatst', models.DateField(blank=True, null=True, verbose_name='geboren op zijn laatst')),
                        ('geslacht', models.CharField(choices=[('vrouw', 'Vrouw'), ('man', 'Man'), ('x', 'X'), ('onbekend', 'Onbekend')], default='onbekend', max_length=10, verbose_name='geslacht')),
                        ('nationaliteit', models.CharField(default='Onbekend', max_length=60, verbose_name='nationaliteit')),
                        ('talen', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None, verbose_name='talen')),
                        ('tolk', models.CharField(choices=[('nee', 'geen tolk nodig'), ('soms', 'soms een tolk nodig'), ('altijd', 'tolk nodig'), ('onbekend', 'Onbekend')], default='onbekend', max_length=10, verbose_name='tolk')),
                        ('v_nummer', models.CharField(blank=True, max_length=10, null=True, verbose_name='V-nummer')),
                        ('telefoon', models.CharField(blank=True, max_length=30, verbose_name='telefoon')),
                        ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                        ('adres_afgeschermd', models.BooleanField(default=False, help_text='Straat en gezin zijn dan nergens in lijsten te zien.', verbose_name='adres afschermen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gebruiker', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='helpt zelf mee als')),
                        ('hoofd', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client', verbose_name='zelfde persoon als')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.client')),
                        ('teamlid', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.teamlid', verbose_name='is in het team')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='GezinEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.gezin')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Huisvesting',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort', models.CharField(choices=[('regulier', 'Regulier'), ('nareis', 'Nareis'), ('hervestiging', 'Hervestiging'), ('verhuisd', 'verhuisd uit een andere gemeente'), ('overig', 'Overig')], default='regulier', max_length=15, verbose_name='soort')),
                        ('begin', models.DateField(verbose_name='gehuisvest op')),
                        ('brp_op', models.DateField(blank=True, null=True, verbose_name='ingeschreven in de BRP op')),
                        ('coa_op', models.DateField(blank=True, null=True, verbose_name='datum bij het COA')),
                        ('is_gva', models.BooleanField(default=False, help_text='Tijdelijk gehuisvest met de regeling GVA (2016–2017).', verbose_name='GVA')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='weg uit de gemeente op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='huisvestingen', to='clients.client')),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='huisvestingen', to='organisatie.gemeente', verbose_name='gemeente')),
                    ],
                    options={
                        'verbose_name': 'huisvesting',
                        'verbose_name_plural': 'huisvestingen',
                        'indexes': [models.Index(fields=['gemeente', 'begin'], name='huisvesting_gemeente_begin'), models.Index(fields=['begin'], name='huisvesting_begin'), models.Index(condition=models.Q(('is_gva', True)), fields=['gemeente'], name='huisvesting_gva')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='huisvesting_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), models.CheckConstraint(condition=models.Q(('soort__in', ['regulier', 'nareis', 'hervestiging', 'verhuisd', 'overig'])), name='huisvesting_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '=')], name='huisvesting_nooit_twee', violation_error_message='Deze persoon woont in deze periode al in een gemeente. Vul daar eerst de einddatum in.')],
                    },
                ),
                migrations.CreateModel(
                    name='Inschrijving',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('toestemming_op', models.DateField(blank=True, null=True, verbose_name='toestemming van de client op')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='inschrijvingen', to='clients.client')),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, db_index=False, related_name='inschrijvingen', to='organisatie.locatie')),
                    ],
                    options={
                        'verbose_name': 'inschrijving',
                        'verbose_name_plural': 'inschrijvingen',
                        'indexes': [models.Index(fields=['locatie', 'client'], include=('begin', 'eind'), name='inschrijving_locatie'), models.Index(fields=['begin'], name='inschrijving_begin')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gte', models.F('begin')), _connector='OR'), name='inschrijving_einde_niet_voor_begin', violation_error_message='De einddatum mag niet voor de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '=')], name='inschrijving_nooit_twee', violation_error_message='Deze persoon hoort in deze periode al bij een locatie.')],
                    },
                ),
                migrations.CreateModel(
                    name='Koppeling',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='gekoppeld op')),
                        ('profiel_ontvangen_op', models.DateField(blank=True, null=True, verbose_name='informatieprofiel ontvangen op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='koppelingen', to='clients.client')),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='koppelingen', to='organisatie.gemeente', verbose_name='gemeente')),
                    ],
                    options={
                        'verbose_name': 'koppeling',
                        'verbose_name_plural': 'koppelingen',
                        'constraints': [models.UniqueConstraint(fields=('client', 'op'), name='koppeling_een_per_dag', violation_error_message='Op deze dag is deze persoon al gekoppeld.')],
                    },
                ),
                migrations.CreateModel(
                    name='Lidmaatschap',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('relatie', models.CharField(blank=True, help_text='Bijvoorbeeld: moeder, zoon.', max_length=40, verbose_name='is in dit gezin')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('komst', models.CharField(choices=[('begin', 'hoorde er vanaf het begin bij'), ('aankomst', 'aangekomen uit het buitenland'), ('geboorte', 'geboren'), ('intrek', 'kwam erbij wonen'), ('splitsing', 'na het splitsen van een gezin')], default='begin', max_length=12, verbose_name='hoe')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('vertrek', models.CharField(blank=True, choices=[('verhuisd', 'Verhuisd'), ('scheiding', 'Scheiding'), ('zelfstandig', 'woont op zichzelf'), ('overleden', 'Overleden'), ('splitsing', 'bij het splitsen van het gezin')], max_length=12, verbose_name='waarom weg')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lidmaatschappen', to='clients.client')),
                        ('gezin', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leden', to='clients.gezin')),
                    ],
                    options={
                        'verbose_name': 'lidmaatschap',
                        'verbose_name_plural': 'lidmaatschappen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gte', models.F('begin')), _connector='OR'), name='lidmaatschap_einde_niet_voor_begin', violation_error_message='De einddatum mag niet voor de begindatum liggen.'), models.CheckConstraint(condition=models.Q(models.Q(('eind__isnull', True), ('vertrek', '')), models.Q(('eind__isnull', False), models.Q(('vertrek', ''), _negated=True)), _connector='OR'), name='lidmaatschap_vertrek_bij_einde', violation_error_message='Vul bij een einddatum ook in waarom iemand weg is.'), models.CheckConstraint(condition=models.Q(('komst__in', ['begin', 'aankomst', 'geboorte', 'intrek', 'splitsing'])), name='lidmaatschap_komst_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '=')], name='lidmaatschap_nooit_twee', violation_error_message='Deze persoon hoort in deze periode al bij een gezin.')],
                    },
                ),
                migrations.CreateModel(
                    name='Meeleestoegang',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(verbose_name='niet meer vanaf')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='meeleestoegangen', to='clients.client')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='meeleestoegangen', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'meeleestoegang',
                        'verbose_name_plural': 'meeleestoegangen',
                        'indexes': [models.Index(fields=['gebruiker', 'client'], name='meeleestoegang_gebruiker')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='meeleestoegang_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '='), ('gebruiker', '=')], name='meeleestoegang_een_tegelijk', violation_error_message='Deze collega leest in deze periode al mee.')],
                    },
                ),
                migrations.CreateModel(
                    name='Naamvorm',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('roepnaam', models.CharField(blank=True, max_length=80, verbose_name='roepnaam')),
                        ('voornamen', models.CharField(blank=True, max_length=120, verbose_name='voornamen')),
                        ('vadersnaam', models.CharField(blank=True, max_length=80, verbose_name='naam van de vader')),
                        ('grootvadersnaam', models.CharField(blank=True, max_length=80, verbose_name='naam van de grootvader')),
                        ('achternaam', models.CharField(blank=True, help_text='Mag leeg: niet iedereen heeft er een.', max_length=80, verbose_name='achternaam')),
                        ('bron', models.CharField(choices=[('eigen opgave', 'Eigen opgave'), ('paspoort', 'Paspoort'), ('ind', 'IND'), ('brp', 'BRP (gemeente)'), ('duo', 'DUO'), ('coa', 'COA'), ('overig', 'Overig')], default='eigen opgave', max_length=20, verbose_name='waar staat het zo')),
                        ('is_hoofdvorm', models.BooleanField(default=False, verbose_name='zo tonen we de naam')),
                        ('sleutel', models.CharField(editable=False, help_text='Hoe de naam klinkt, met en zonder tekens.')),
                        ('woorden', models.CharField(editable=False, help_text='Elk woord in gewone letters: daar begint het zoeken.')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='naamvormen', to='clients.client')),
                    ],
                    options={
                        'verbose_name': 'naamvorm',
                        'verbose_name_plural': 'naamvormen',
                        'indexes': [django.contrib.postgres.indexes.GinIndex(fastupdate=False, fields=['sleutel'], name='naamvorm_sleutel_trigram', opclasses=['gin_trgm_ops']), django.contrib.postgres.indexes.GinIndex(fastupdate=False, fields=['woorden'], name='naamvorm_woorden_trigram', opclasses=['gin_trgm_ops']), django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(models.Func(models.F('sleutel'), models.Value('aiu'), models.Value(''), function='TRANSLATE', output_field=models.TextField()), name='gin_trgm_ops'), fastupdate=False, name='naamvorm_geraamte_trigram')],
                        'constraints': [models.UniqueConstraint(condition=models.Q(('is_hoofdvorm', True)), fields=('client',), name='naamvorm_een_hoofdvorm', violation_error_message='Er kan maar een schrijfwijze de naam zijn die we tonen.'), models.CheckConstraint(condition=models.Q(('achternaam', ''), ('grootvadersnaam', ''), ('roepnaam', ''), ('vadersnaam', ''), ('voornamen', ''), _negated=True), name='naamvorm_niet_leeg', violation_error_message='Vul ten minste een naam in.'), models.CheckConstraint(condition=models.Q(('bron__in', ['eigen opgave', 'paspoort', 'ind', 'brp', 'duo', 'coa', 'overig'])), name='naamvorm_bron_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='Toewijzing',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('rol', models.CharField(choices=[('begeleider', 'Begeleider'), ('vervanger', 'Vervanger')], default='begeleider', max_length=12, verbose_name='als')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='toewijzingen', to='clients.client')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='toewijzingen', to=settings.AUTH_USER_MODEL, verbose_name='wie')),
                    ],
                    options={
                        'verbose_name': 'toewijzing',
                        'verbose_name_plural': 'toewijzingen',
                        'indexes': [models.Index(fields=['gebruiker', 'client'], name='toewijzing_gebruiker')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gte', models.F('begin')), _connector='OR'), name='toewijzing_einde_niet_voor_begin', violation_error_message='De einddatum mag niet voor de begindatum liggen.'), models.CheckConstraint(condition=models.Q(('rol__in', ['begeleider', 'vervanger'])), name='toewijzing_rol_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '='), ('rol', '=')], name='toewijzing_een_per_rol', violation_error_message='Deze client heeft in deze periode al iemand in deze rol.')],
                    },
                ),
                migrations.CreateModel(
                    name='Verwijdering',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='verwijderd op')),
                        ('oude_tekst', models.CharField(max_length=300, verbose_name='wat er stond')),
                        ('reden', models.CharField(max_length=300, verbose_name='waarom klopte het niet')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='verwijderingen', to='clients.client')),
                        ('gebruiker', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'verwijdering',
                        'verbose_name_plural': 'verwijderingen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('reden', ''), _negated=True), name='verwijdering_met_reden', violation_error_message='Vul in waarom deze huisvesting niet klopt.')],
                    },
                ),
                migrations.CreateModel(
                    name='WoningEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('straat', models.CharField(max_length=100, verbose_name='straat')),
                        ('huisnummer', models.CharField(max_length=20, verbose_name='huisnummer')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('postcode', models.CharField(blank=True, max_length=7, verbose_name='postcode')),
                        ('plaats', models.CharField(blank=True, max_length=80, verbose_name='plaats')),
                        ('beschikbaar_vanaf', models.DateField(blank=True, null=True, verbose_name='beschikbaar vanaf')),
                        ('soort', models.CharField(choices=[('zelfstandig', 'zelfstandige woning'), ('kamer', 'Kamer'), ('groepswoning', 'Groepswoning')], default='zelfstandig', max_length=20, verbose_name='soort woning')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.woning')),
                        ('verhuurder', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.partner', verbose_name='verhuurder')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='BehandelingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.behandeling')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Bewoning',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('begin', models.DateField(verbose_name='woont er vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='woont er niet meer vanaf')),
                        ('huisvesting', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bewoningen', to='clients.huisvesting')),
                        ('woning', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bewoningen', to='clients.woning', verbose_name='woning')),
                    ],
                    options={
                        'verbose_name': 'bewoning',
                        'verbose_name_plural': 'bewoningen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gte', models.F('begin')), _connector='OR'), name='bewoning_einde_niet_voor_begin', violation_error_message='De einddatum mag niet voor de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('huisvesting', '=')], name='bewoning_nooit_twee', violation_error_message='Deze persoon heeft in deze periode al een woning.')],
                    },
                ),
                migrations.CreateModel(
                    name='HuisvestingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('soort', models.CharField(choices=[('regulier', 'Regulier'), ('nareis', 'Nareis'), ('hervestiging', 'Hervestiging'), ('verhuisd', 'verhuisd uit een andere gemeente'), ('overig', 'Overig')], default='regulier', max_length=15, verbose_name='soort')),
                        ('begin', models.DateField(verbose_name='gehuisvest op')),
                        ('brp_op', models.DateField(blank=True, null=True, verbose_name='ingeschreven in de BRP op')),
                        ('coa_op', models.DateField(blank=True, null=True, verbose_name='datum bij het COA')),
                        ('is_gva', models.BooleanField(default=False, help_text='Tijdelijk gehuisvest met de regeling GVA (2016–2017).', verbose_name='GVA')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='weg uit de gemeente op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.huisvesting')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='InschrijvingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('toestemming_op', models.DateField(blank=True, null=True, verbose_name='toestemming van de client op')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.inschrijving')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='KoppelingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField(verbose_name='gekoppeld op')),
                        ('profiel_ontvangen_op', models.DateField(blank=True, null=True, verbose_name='informatieprofiel ontvangen op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.koppeling')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='LidmaatschapEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('relatie', models.CharField(blank=True, help_text='Bijvoorbeeld: moeder, zoon.', max_length=40, verbose_name='is in dit gezin')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('komst', models.CharField(choices=[('begin', 'hoorde er vanaf het begin bij'), ('aankomst', 'aangekomen uit het buitenland'), ('geboorte', 'geboren'), ('intrek', 'kwam erbij wonen'), ('splitsing', 'na het splitsen van een gezin')], default='begin', max_length=12, verbose_name='hoe')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('vertrek', models.CharField(blank=True, choices=[('verhuisd', 'Verhuisd'), ('scheiding', 'Scheiding'), ('zelfstandig', 'woont op zichzelf'), ('overleden', 'Overleden'), ('splitsing', 'bij het splitsen van het gezin')], max_length=12, verbose_name='waarom weg')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gezin', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.gezin')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.lidmaatschap')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='MeeleestoegangEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(verbose_name='niet meer vanaf')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.meeleestoegang')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='NaamvormEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('roepnaam', models.CharField(blank=True, max_length=80, verbose_name='roepnaam')),
                        ('voornamen', models.CharField(blank=True, max_length=120, verbose_name='voornamen')),
                        ('vadersnaam', models.CharField(blank=True, max_length=80, verbose_name='naam van de vader')),
                        ('grootvadersnaam', models.CharField(blank=True, max_length=80, verbose_name='naam van de grootvader')),
                        ('achternaam', models.CharField(blank=True, help_text='Mag leeg: niet iedereen heeft er een.', max_length=80, verbose_name='achternaam')),
                        ('bron', models.CharField(choices=[('eigen opgave', 'Eigen opgave'), ('paspoort', 'Paspoort'), ('ind', 'IND'), ('brp', 'BRP (gemeente)'), ('duo', 'DUO'), ('coa', 'COA'), ('overig', 'Overig')], default='eigen opgave', max_length=20, verbose_name='waar staat het zo')),
                        ('is_hoofdvorm', models.BooleanField(default=False, verbose_name='zo tonen we de naam')),
                        ('sleutel', models.CharField(editable=False, help_text='Hoe de naam klinkt, met en zonder tekens.')),
                        ('woorden', models.CharField(editable=False, help_text='Elk woord in gewone letters: daar begint het zoeken.')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.naamvorm')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='ToewijzingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('rol', models.CharField(choices=[('begeleider', 'Begeleider'), ('vervanger', 'Vervanger')], default='begeleider', max_length=12, verbose_name='als')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.toewijzing')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='VerwijderingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField(verbose_name='verwijderd op')),
                        ('oude_tekst', models.CharField(max_length=300, verbose_name='wat er stond')),
                        ('reden', models.CharField(max_length=300, verbose_name='waarom klopte het niet')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.verwijdering')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Woningaanbod',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('aangeboden_op', models.DateField(verbose_name='aangeboden op')),
                        ('uitkomst', models.CharField(choices=[('open', 'nog geen antwoord'), ('aanvaard', 'Aanvaard'), ('geweigerd', 'Geweigerd')], default='open', max_length=10, verbose_name='antwoord')),
                        ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='antwoord op')),
                        ('reden', models.CharField(blank=True, max_length=300, verbose_name='reden van weigeren')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('koppeling', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='aanbiedingen', to='clients.koppeling')),
                        ('woning', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='aanbiedingen', to='clients.woning', verbose_name='woning')),
                    ],
                    options={
                        'verbose_name': 'woningaanbod',
                        'verbose_name_plural': 'woningaanbiedingen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('uitkomst__in', ['open', 'aanvaard', 'geweigerd'])), name='woningaanbod_uitkomst_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(models.Q(('beantwoord_op__isnull', True), ('uitkomst', 'open')), models.Q(models.Q(('uitkomst', 'open'), _negated=True), ('beantwoord_op__gte', models.F('aangeboden_op')), ('beantwoord_op__isnull', False)), _connector='OR'), name='woningaanbod_antwoord_met_datum', violation_error_message='Vul bij een antwoord de datum in, op of na de dag van het aanbod.'), models.CheckConstraint(condition=models.Q(models.Q(('uitkomst', 'geweigerd'), _negated=True), models.Q(('reden', ''), _negated=True), _connector='OR'), name='woningaanbod_weigering_met_reden', violation_error_message='Vul in waarom de woning is geweigerd.')],
                    },
                ),
                migrations.CreateModel(
                    name='BewoningEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('begin', models.DateField(verbose_name='woont er vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='woont er niet meer vanaf')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.bewoning')),
                        ('huisvesting', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.huisvesting')),
                        ('woning', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.woning', verbose_name='woning')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='WoningaanbodEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('aangeboden_op', models.DateField(verbose_name='aangeboden op')),
                        ('uitkomst', models.CharField(choices=[('open', 'nog geen antwoord'), ('aanvaard', 'Aanvaard'), ('geweigerd', 'Geweigerd')], default='open', max_length=10, verbose_name='antwoord')),
                        ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='antwoord op')),
                        ('reden', models.CharField(blank=True, max_length=300, verbose_name='reden van weigeren')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('koppeling', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.koppeling')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.woningaanbod')),
                        ('woning', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.woning', verbose_name='woning')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='client',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_clientevent" ("adres_afgeschermd", "email", "geboren_laatst", "geboren_vroegst", "gebruiker_id", "geslacht", "hoofd_id", "id", "naam", "nationaliteit", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "talen", "teamlid_id", "telefoon", "tolk", "v_nummer", "versie") VALUES (NEW."adres_afgeschermd", NEW."email", NEW."geboren_laatst", NEW."geboren_vroegst", NEW."gebruiker_id", NEW."geslacht", NEW."hoofd_id", NEW."id", NEW."naam", NEW."nationaliteit", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sorteersleutel", NEW."talen", NEW."teamlid_id", NEW."telefoon", NEW."tolk", NEW."v_nummer", NEW."versie"); RETURN NULL;', hash='15eaf7124df8320fa8e618a0103fb124cfadd6a5', operation='INSERT', pgid='pgtrigger_insert_insert_a5391', table='clients_client', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='client',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_clientevent" ("adres_afgeschermd", "email", "geboren_laatst", "geboren_vroegst", "gebruiker_id", "geslacht", "hoofd_id", "id", "naam", "nationaliteit", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "talen", "teamlid_id", "telefoon", "tolk", "v_nummer", "versie") VALUES (NEW."adres_afgeschermd", NEW."email", NEW."geboren_laatst", NEW."geboren_vroegst", NEW."gebruiker_id", NEW."geslacht", NEW."hoofd_id", NEW."id", NEW."naam", NEW."nationaliteit", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sorteersleutel", NEW."talen", NEW."teamlid_id", NEW."telefoon", NEW."tolk", NEW."v_nummer", NEW."versie"); RETURN NULL;', hash='36a7b13040c391dc830e6ceaebe900f3f1ba0203', operation='UPDATE', pgid='pgtrigger_update_update_757e7', table='clients_client', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='client',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_clientevent" ("adres_afgeschermd", "email", "geboren_laatst", "geboren_vroegst", "gebruiker_id", "geslacht", "hoofd_id", "id", "naam", "nationaliteit", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "talen", "teamlid_id", "telefoon", "tolk", "v_nummer", "versie") VALUES (OLD."adres_afgeschermd", OLD."email", OLD."geboren_laatst", OLD."geboren_vroegst", OLD."gebruiker_id", OLD."geslacht", OLD."hoofd_id", OLD."id", OLD."naam", OLD."nationaliteit", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sorteersleutel", OLD."talen", OLD."teamlid_id", OLD."telefoon", OLD."tolk", OLD."v_nummer", OLD."versie"); RETURN NULL;', hash='e007aed1bb3903844e98551838d2dd3a2a08aa63', operation='DELETE', pgid='pgtrigger_delete_delete_f8895', table='clients_client', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='behandeling',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_behandelingevent" ("begin", "client_id", "eind", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='32760d9d535918b37390e8822912e30723c0200b', operation='INSERT', pgid='pgtrigger_insert_insert_d73bf', table='clients_behandeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='behandeling',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_behandelingevent" ("begin", "client_id", "eind", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='45e84de7d223efa0fc8a3e45863a59a78f20df3d', operation='UPDATE', pgid='pgtrigger_update_update_f58db', table='clients_behandeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='behandeling',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_behandelingevent" ("begin", "client_id", "eind", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."begin", OLD."client_id", OLD."eind", OLD."id", OLD."locatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='bfbbb11742d6b91fd6c976034620b78cf884f5ef', operation='DELETE', pgid='pgtrigger_delete_delete_914cb', table='clients_behandeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gezin',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_gezinevent" ("id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='d6a3ac5906002d88d09de724719164d502feaa60', operation='INSERT', pgid='pgtrigger_insert_insert_01809', table='clients_gezin', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gezin',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_gezinevent" ("id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='398f3830c1d4fcf28a9f87954acc51ac2e19bdf1', operation='UPDATE', pgid='pgtrigger_update_update_62e16', table='clients_gezin', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gezin',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_gezinevent" ("id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."locatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='73b83e4e7c4ed65f1805cacfb91a4d781b987088', operation='DELETE', pgid='pgtrigger_delete_delete_c516c', table='clients_gezin', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='huisvesting',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_huisvestingevent" ("begin", "brp_op", "client_id", "coa_op", "eind", "gemeente_id", "id", "is_gva", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie") VALUES (NEW."begin", NEW."brp_op", NEW."client_id", NEW."coa_op", NEW."eind", NEW."gemeente_id", NEW."id", NEW."is_gva", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."versie"); RETURN NULL;', hash='e8e5eb4c9d067adbbe9d5d09eb11f3d004d9b4d1', operation='INSERT', pgid='pgtrigger_insert_insert_e1152', table='clients_huisvesting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='huisvesting',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_huisvestingevent" ("begin", "brp_op", "client_id", "coa_op", "eind", "gemeente_id", "id", "is_gva", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie") VALUES (NEW."begin", NEW."brp_op", NEW."client_id", NEW."coa_op", NEW."eind", NEW."gemeente_id", NEW."id", NEW."is_gva", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."versie"); RETURN NULL;', hash='74ecd12e05aca75ffeee70893c15486904b9cc8c', operation='UPDATE', pgid='pgtrigger_update_update_3c0c6', table='clients_huisvesting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='huisvesting',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_huisvestingevent" ("begin", "brp_op", "client_id", "coa_op", "eind", "gemeente_id", "id", "is_gva", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie") VALUES (OLD."begin", OLD."brp_op", OLD."client_id", OLD."coa_op", OLD."eind", OLD."gemeente_id", OLD."id", OLD."is_gva", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."versie"); RETURN NULL;', hash='1a875661288c7cbd63a75f2292b7c63743fa8b7d', operation='DELETE', pgid='pgtrigger_delete_delete_1c651', table='clients_huisvesting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inschrijving',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_inschrijvingevent" ("begin", "client_id", "eind", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toestemming_op") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."toestemming_op"); RETURN NULL;', hash='40d26f372c9968d2739d0264bab88a49cde8e0e6', operation='INSERT', pgid='pgtrigger_insert_insert_72271', table='clients_inschrijving', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inschrijving',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_inschrijvingevent" ("begin", "client_id", "eind", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toestemming_op") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."toestemming_op"); RETURN NULL;', hash='03a3ee1bb8d3113671a7c834220b3e14b49b5e2c', operation='UPDATE', pgid='pgtrigger_update_update_3b3c1', table='clients_inschrijving', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inschrijving',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_inschrijvingevent" ("begin", "client_id", "eind", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toestemming_op") VALUES (OLD."begin", OLD."client_id", OLD."eind", OLD."id", OLD."locatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."toestemming_op"); RETURN NULL;', hash='5c1d6e8a6198c972756bee134585be25379ab8c9', operation='DELETE', pgid='pgtrigger_delete_delete_a93e7', table='clients_inschrijving', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='koppeling',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_koppelingevent" ("client_id", "gemeente_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_ontvangen_op", "versie") VALUES (NEW."client_id", NEW."gemeente_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."profiel_ontvangen_op", NEW."versie"); RETURN NULL;', hash='f2b7a4ef800d56a01dcf5ea2541bc3ecab394da6', operation='INSERT', pgid='pgtrigger_insert_insert_803f4', table='clients_koppeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='koppeling',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_koppelingevent" ("client_id", "gemeente_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_ontvangen_op", "versie") VALUES (NEW."client_id", NEW."gemeente_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."profiel_ontvangen_op", NEW."versie"); RETURN NULL;', hash='ac8ddaf01dcfbb2b27df9f4b1fc7aae910d0818b', operation='UPDATE', pgid='pgtrigger_update_update_f32c9', table='clients_koppeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='koppeling',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_koppelingevent" ("client_id", "gemeente_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_ontvangen_op", "versie") VALUES (OLD."client_id", OLD."gemeente_id", OLD."id", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."profiel_ontvangen_op", OLD."versie"); RETURN NULL;', hash='1ba7f192b165462ea6187e39297217bf69bcecc9', operation='DELETE', pgid='pgtrigger_delete_delete_dbd58', table='clients_koppeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='lidmaatschap',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_lidmaatschapevent" ("begin", "client_id", "eind", "gezin_id", "id", "komst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relatie", "vertrek") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."gezin_id", NEW."id", NEW."komst", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."relatie", NEW."vertrek"); RETURN NULL;', hash='cfcd7f36d33fe2e6841d31ca8428852bc78163c6', operation='INSERT', pgid='pgtrigger_insert_insert_bd448', table='clients_lidmaatschap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='lidmaatschap',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_lidmaatschapevent" ("begin", "client_id", "eind", "gezin_id", "id", "komst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relatie", "vertrek") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."gezin_id", NEW."id", NEW."komst", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."relatie", NEW."vertrek"); RETURN NULL;', hash='a175cf9ff9122e1260aff5c77e222f1883786023', operation='UPDATE', pgid='pgtrigger_update_update_b6058', table='clients_lidmaatschap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='lidmaatschap',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_lidmaatschapevent" ("begin", "client_id", "eind", "gezin_id", "id", "komst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relatie", "vertrek") VALUES (OLD."begin", OLD."client_id", OLD."eind", OLD."gezin_id", OLD."id", OLD."komst", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."relatie", OLD."vertrek"); RETURN NULL;', hash='cd9e0a0a40e47b12c3432751c3af28d6d81db655', operation='DELETE', pgid='pgtrigger_delete_delete_381e0', table='clients_lidmaatschap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='meeleestoegang',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_meeleestoegangevent" ("begin", "client_id", "eind", "gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."gebruiker_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='71f2e85ea946c57e21da13bce8f6561bc66397a6', operation='INSERT', pgid='pgtrigger_insert_insert_595a5', table='clients_meeleestoegang', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='meeleestoegang',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_meeleestoegangevent" ("begin", "client_id", "eind", "gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."gebruiker_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='8840e237544fac892d1d2032c9ab1789e2e4a96e', operation='UPDATE', pgid='pgtrigger_update_update_1f30b', table='clients_meeleestoegang', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='meeleestoegang',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_meeleestoegangevent" ("begin", "client_id", "eind", "gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."begin", OLD."client_id", OLD."eind", OLD."gebruiker_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='099aec71ce444572f8316f7c9e3636c82ce91f42', operation='DELETE', pgid='pgtrigger_delete_delete_bf744', table='clients_meeleestoegang', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='naamvorm',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_naamvormevent" ("achternaam", "bron", "client_id", "grootvadersnaam", "id", "is_hoofdvorm", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roepnaam", "sleutel", "vadersnaam", "versie", "voornamen", "woorden") VALUES (NEW."achternaam", NEW."bron", NEW."client_id", NEW."grootvadersnaam", NEW."id", NEW."is_hoofdvorm", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."roepnaam", NEW."sleutel", NEW."vadersnaam", NEW."versie", NEW."voornamen", NEW."woorden"); RETURN NULL;', hash='fff24c5f0828791b546d6f2fca2a3dbcb4bf6efd', operation='INSERT', pgid='pgtrigger_insert_insert_9355e', table='clients_naamvorm', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='naamvorm',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_naamvormevent" ("achternaam", "bron", "client_id", "grootvadersnaam", "id", "is_hoofdvorm", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roepnaam", "sleutel", "vadersnaam", "versie", "voornamen", "woorden") VALUES (NEW."achternaam", NEW."bron", NEW."client_id", NEW."grootvadersnaam", NEW."id", NEW."is_hoofdvorm", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."roepnaam", NEW."sleutel", NEW."vadersnaam", NEW."versie", NEW."voornamen", NEW."woorden"); RETURN NULL;', hash='72c8192433c8c133f02a96b210a6882a2b9c4748', operation='UPDATE', pgid='pgtrigger_update_update_9a171', table='clients_naamvorm', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='naamvorm',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_naamvormevent" ("achternaam", "bron", "client_id", "grootvadersnaam", "id", "is_hoofdvorm", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roepnaam", "sleutel", "vadersnaam", "versie", "voornamen", "woorden") VALUES (OLD."achternaam", OLD."bron", OLD."client_id", OLD."grootvadersnaam", OLD."id", OLD."is_hoofdvorm", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."roepnaam", OLD."sleutel", OLD."vadersnaam", OLD."versie", OLD."voornamen", OLD."woorden"); RETURN NULL;', hash='9c4041265a7745c66a6dd7abc64e450b7f4853f0', operation='DELETE', pgid='pgtrigger_delete_delete_e74e9', table='clients_naamvorm', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='toewijzing',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_toewijzingevent" ("begin", "client_id", "eind", "gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."gebruiker_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rol"); RETURN NULL;', hash='102b767fbd02d9009a323ae83da13c20dcf98e16', operation='INSERT', pgid='pgtrigger_insert_insert_f2917', table='clients_toewijzing', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='toewijzing',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_toewijzingevent" ("begin", "client_id", "eind", "gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."gebruiker_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rol"); RETURN NULL;', hash='ed2005a916068ef3ad9603afbcfc5993a7ee8fa8', operation='UPDATE', pgid='pgtrigger_update_update_20101', table='clients_toewijzing', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='toewijzing',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_toewijzingevent" ("begin", "client_id", "eind", "gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol") VALUES (OLD."begin", OLD."client_id", OLD."eind", OLD."gebruiker_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rol"); RETURN NULL;', hash='69031351bf74069936b6e547933a0bb04f13225a', operation='DELETE', pgid='pgtrigger_delete_delete_41134', table='clients_toewijzing', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verwijdering',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_verwijderingevent" ("client_id", "gebruiker_id", "id", "op", "oude_tekst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."op", NEW."oude_tekst", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reden"); RETURN NULL;', hash='10d1651f9d136f83c40b596b111e506197c563de', operation='INSERT', pgid='pgtrigger_insert_insert_b0cda', table='clients_verwijdering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verwijdering',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_verwijderingevent" ("client_id", "gebruiker_id", "id", "op", "oude_tekst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."op", NEW."oude_tekst", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reden"); RETURN NULL;', hash='1e5cf752db55a78415ed14ebb8c86e41820f7b89', operation='UPDATE', pgid='pgtrigger_update_update_12c4f', table='clients_verwijdering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verwijdering',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_verwijderingevent" ("client_id", "gebruiker_id", "id", "op", "oude_tekst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (OLD."client_id", OLD."gebruiker_id", OLD."id", OLD."op", OLD."oude_tekst", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reden"); RETURN NULL;', hash='cc8d53c956e387390939c5da25b3465ef20ccb07', operation='DELETE', pgid='pgtrigger_delete_delete_77d07', table='clients_verwijdering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='woning',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_woningevent" ("beschikbaar_vanaf", "gemeente_id", "huisnummer", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "soort", "sorteersleutel", "straat", "verhuurder_id", "versie") VALUES (NEW."beschikbaar_vanaf", NEW."gemeente_id", NEW."huisnummer", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plaats", NEW."postcode", NEW."soort", NEW."sorteersleutel", NEW."straat", NEW."verhuurder_id", NEW."versie"); RETURN NULL;', hash='86177e39778851d28e4c69ed0b553ed201cb3fa2', operation='INSERT', pgid='pgtrigger_insert_insert_b315b', table='clients_woning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='woning',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_woningevent" ("beschikbaar_vanaf", "gemeente_id", "huisnummer", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "soort", "sorteersleutel", "straat", "verhuurder_id", "versie") VALUES (NEW."beschikbaar_vanaf", NEW."gemeente_id", NEW."huisnummer", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plaats", NEW."postcode", NEW."soort", NEW."sorteersleutel", NEW."straat", NEW."verhuurder_id", NEW."versie"); RETURN NULL;', hash='6e7176f06c5f3e17b3f365bce1c33035ae26972c', operation='UPDATE', pgid='pgtrigger_update_update_26560', table='clients_woning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='woning',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_woningevent" ("beschikbaar_vanaf", "gemeente_id", "huisnummer", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "soort", "sorteersleutel", "straat", "verhuurder_id", "versie") VALUES (OLD."beschikbaar_vanaf", OLD."gemeente_id", OLD."huisnummer", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plaats", OLD."postcode", OLD."soort", OLD."sorteersleutel", OLD."straat", OLD."verhuurder_id", OLD."versie"); RETURN NULL;', hash='5a6031666bee1ffb9f3a63d7a60a2b3fea44ea91', operation='DELETE', pgid='pgtrigger_delete_delete_e8391', table='clients_woning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='bewoning',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_bewoningevent" ("begin", "eind", "huisvesting_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "woning_id") VALUES (NEW."begin", NEW."eind", NEW."huisvesting_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."woning_id"); RETURN NULL;', hash='fda6f02fa4dbfa9531aef40d9b7aed1f6eeb8f95', operation='INSERT', pgid='pgtrigger_insert_insert_85ea4', table='clients_bewoning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='bewoning',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_bewoningevent" ("begin", "eind", "huisvesting_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "woning_id") VALUES (NEW."begin", NEW."eind", NEW."huisvesting_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."woning_id"); RETURN NULL;', hash='b310dcf241d29bf569948328e1d5372562d64710', operation='UPDATE', pgid='pgtrigger_update_update_08832', table='clients_bewoning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='bewoning',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_bewoningevent" ("begin", "eind", "huisvesting_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "woning_id") VALUES (OLD."begin", OLD."eind", OLD."huisvesting_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."woning_id"); RETURN NULL;', hash='81f1c5b5e4f0cc96c4ba7b93e21e68779c5614c2', operation='DELETE', pgid='pgtrigger_delete_delete_0ffd1', table='clients_bewoning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='woningaanbod',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_woningaanbodevent" ("aangeboden_op", "beantwoord_op", "id", "koppeling_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "uitkomst", "versie", "woning_id") VALUES (NEW."aangeboden_op", NEW."beantwoord_op", NEW."id", NEW."koppeling_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reden", NEW."uitkomst", NEW."versie", NEW."woning_id"); RETURN NULL;', hash='f00b5eb5d39fdd79de08fda8ca867ff8499ea938', operation='INSERT', pgid='pgtrigger_insert_insert_c4bc9', table='clients_woningaanbod', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='woningaanbod',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_woningaanbodevent" ("aangeboden_op", "beantwoord_op", "id", "koppeling_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "uitkomst", "versie", "woning_id") VALUES (NEW."aangeboden_op", NEW."beantwoord_op", NEW."id", NEW."koppeling_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reden", NEW."uitkomst", NEW."versie", NEW."woning_id"); RETURN NULL;', hash='3fa9d162ed101a195e6dae4c106a47c23929840e', operation='UPDATE', pgid='pgtrigger_update_update_fb033', table='clients_woningaanbod', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='woningaanbod',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_woningaanbodevent" ("aangeboden_op", "beantwoord_op", "id", "koppeling_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "uitkomst", "versie", "woning_id") VALUES (OLD."aangeboden_op", OLD."beantwoord_op", OLD."id", OLD."koppeling_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reden", OLD."uitkomst", OLD."versie", OLD."woning_id"); RETURN NULL;', hash='b1f65abcec8647f9700c5b84c0b7943f91fd5f66', operation='DELETE', pgid='pgtrigger_delete_delete_34ad2', table='clients_woningaanbod', when='AFTER')),
                ),
            ],
        ),
    ]
