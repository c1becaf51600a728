import core.migrating
import core.velden
import django.contrib.postgres.constraints
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('clients', '0002_balietoegang'),
        ('organisatie', '0001_plaatsen_mensen_cijfers'),
        ('organisatie', '__first__'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Afspraak',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='op')),
                        ('om', models.TimeField(blank=True, null=True, verbose_name='om')),
                        ('waar', models.CharField(blank=True, max_length=120, verbose_name='waar')),
                        ('meenemen', models.CharField(blank=True, max_length=200, verbose_name='meenemen')),
                        ('afgezegd_op', models.DateField(blank=True, null=True, verbose_name='afgezegd op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='afspraken', to='clients.client')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='afspraken', to=settings.AUTH_USER_MODEL, verbose_name='met wie')),
                    ],
                    options={
                        'verbose_name': 'afspraak',
                        'verbose_name_plural': 'afspraken',
                        'indexes': [models.Index(fields=['gebruiker', 'op'], name='afspraak_gebruiker_op')],
                        'constraints': [models.UniqueConstraint(condition=models.Q(('afgezegd_op__isnull', True)), fields=('client', 'gebruiker', 'op', 'om'), name='afspraak_een_tegelijk', nulls_distinct=False, violation_error_message='Deze afspraak staat er al.')],
                    },
                ),
                migrations.CreateModel(
                    name='Checkpunt',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=80, verbose_name='wat er geregeld moet worden')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('groep', models.CharField(choices=[('wonen', 'Wonen'), ('gezondheid', 'Gezondheid'), ('geld', 'Geld'), ('kinderen', 'Kinderen'), ('inburgering', 'Inburgering'), ('werk', 'Werk')], max_length=15, verbose_name='onder welk kopje')),
                        ('voor_wie', models.CharField(choices=[('iedereen', 'iedereen'), ('volwassene', 'wie 18 jaar of ouder is'), ('kind tot 4', 'een gezin met een kind tot 4 jaar'), ('kind van 2 of 3', 'een gezin met een kind van 2 of 3 jaar'), ('kind van 4 tot 12', 'een gezin met een kind van 4 tot 12 jaar'), ('kind van 12 tot 18', 'een gezin met een kind van 12 tot 18 jaar'), ('kind tot 18', 'een gezin met een kind tot 18 jaar')], default='iedereen', max_length=20, verbose_name='voor wie')),
                        ('vanaf_dagen', models.PositiveSmallIntegerField(default=0, verbose_name='verschijnt na … dagen')),
                        ('binnen_maanden', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='klaar binnen … maanden')),
                        ('volgorde', models.PositiveSmallIntegerField(default=50, verbose_name='volgorde')),
                        ('begin', models.DateField(verbose_name='in gebruik vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='checkpunten', to='organisatie.locatie')),
                    ],
                    options={
                        'verbose_name': 'checkpunt',
                        'verbose_name_plural': 'checkpunten',
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='checkpunt_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), models.CheckConstraint(condition=models.Q(('groep__in', ['wonen', 'gezondheid', 'geld', 'kinderen', 'inburgering', 'werk'])), name='checkpunt_groep_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('voor_wie__in', ['iedereen', 'volwassene', 'kind tot 4', 'kind van 2 of 3', 'kind van 4 tot 12', 'kind van 12 tot 18', 'kind tot 18'])), name='checkpunt_voor_wie_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('binnen_maanden__isnull', True), ('binnen_maanden__gte', 1), _connector='OR'), name='checkpunt_termijn_kan', violation_error_message='Vul ten minste 1 maand in, of laat het leeg.'), models.UniqueConstraint(models.F('locatie'), django.db.models.functions.text.Lower('naam'), name='checkpunt_naam_uniek', violation_error_message='Dit staat al in de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='Coaching',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort', models.CharField(choices=[('taalcoach', 'taalcoach'), ('arbeidscoach', 'arbeidscoach'), ('huiswerkbegeleiding', 'huiswerkbegeleiding')], max_length=20, verbose_name='waarmee')),
                        ('coach', models.CharField(max_length=120, verbose_name='wie')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='coachings', to='clients.client')),
                    ],
                    options={
                        'verbose_name': 'coaching',
                        'verbose_name_plural': 'coachings',
                        'indexes': [models.Index(fields=['begin'], name='coaching_begin')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['taalcoach', 'arbeidscoach', 'huiswerkbegeleiding'])), name='coaching_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='coaching_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '='), ('soort', '=')], name='coaching_een_per_soort', violation_error_message="Deze persoon heeft in deze periode al zo'n coach. Vul daar eerst de einddatum in.")],
                    },
                ),
                migrations.CreateModel(
                    name='Traject',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('begin', models.DateField(verbose_name='begonnen op')),
                        ('is_vanzelf', models.BooleanField(default=False, editable=False)),
                        ('afgerond_op', models.DateField(blank=True, null=True, verbose_name='afgerond op')),
                        ('uitkomst', models.CharField(blank=True, choices=[('zelfredzaam', 'redt zich zelf'), ('overgedragen', 'overgedragen aan een partner'), ('tijd om', 'de tijd is om, er is nog hulp nodig'), ('verhuisd', 'verhuisd naar een andere gemeente'), ('afgebroken', 'afgebroken'), ('overleden', 'overleden'), ('vervallen', 'vervallen: bij vergissing begonnen')], max_length=15, verbose_name='hoe het afliep')),
                        ('reden', models.CharField(blank=True, max_length=300, verbose_name='waarom')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='trajecten', to='clients.client')),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='trajecten', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('herstart_van', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='herstarts', to='begeleiding.traject')),
                    ],
                    options={
                        'verbose_name': 'traject',
                        'verbose_name_plural': 'trajecten',
                        'indexes': [models.Index(fields=['gemeente', 'begin'], name='traject_gemeente_begin'), models.Index(fields=['gemeente', 'afgerond_op'], name='traject_gemeente_afgerond')],
                        'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('afgerond_op__isnull', True), ('uitkomst', '')), models.Q(('afgerond_op__isnull', False), ('uitkomst__in', ['zelfredzaam', 'overgedragen', 'tijd om', 'verhuisd', 'afgebroken', 'overleden', 'vervallen'])), _connector='OR'), name='traject_uitkomst_bij_einde', violation_error_message='Vul bij een afgerond traject de dag in en hoe het afliep.'), models.CheckConstraint(condition=models.Q(('afgerond_op__isnull', True), ('afgerond_op__gte', models.F('begin')), _connector='OR'), name='traject_einde_niet_voor_begin', violation_error_message='Een traject kan niet zijn afgerond voordat het begon. Kijk de datum na.'), models.UniqueConstraint(condition=models.Q(('afgerond_op__isnull', True)), fields=('client', 'gemeente'), name='traject_een_open', violation_error_message='Er loopt al een traject voor deze persoon in deze gemeente.')],
                    },
                ),
                migrations.CreateModel(
                    name='Voorziening',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('activiteit', models.CharField(max_length=60, verbose_name='wat')),
                        ('gevraagd_op', models.DateField(verbose_name='gevraagd op')),
                        ('uitkomst', models.CharField(choices=[('open', 'nog geen antwoord'), ('toegekend', 'toegekend'), ('afgewezen', 'afgewezen')], default='open', max_length=10, verbose_name='antwoord')),
                        ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='antwoord op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='voorzieningen', to='clients.client')),
                        ('financier', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.partner', verbose_name='wie betaalt')),
                    ],
                    options={
                        'verbose_name': 'voorziening',
                        'verbose_name_plural': 'voorzieningen',
                        'indexes': [models.Index(fields=['beantwoord_op'], name='voorziening_beantwoord_op')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('uitkomst__in', ['open', 'toegekend', 'afgewezen'])), name='voorziening_antwoord_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(models.Q(('beantwoord_op__isnull', True), ('uitkomst', 'open')), models.Q(models.Q(('uitkomst', 'open'), _negated=True), ('beantwoord_op__gte', models.F('gevraagd_op')), ('beantwoord_op__isnull', False)), _connector='OR'), name='voorziening_antwoord_met_datum', violation_error_message='Vul bij een antwoord de datum in, op of na de dag van de vraag.'), models.UniqueConstraint(fields=('client', 'activiteit', 'gevraagd_op'), name='voorziening_een_keer', violation_error_message='Dit is op deze dag al gevraagd.')],
                    },
                ),
                migrations.CreateModel(
                    name='AfspraakEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField(verbose_name='op')),
                        ('om', models.TimeField(blank=True, null=True, verbose_name='om')),
                        ('waar', models.CharField(blank=True, max_length=120, verbose_name='waar')),
                        ('meenemen', models.CharField(blank=True, max_length=200, verbose_name='meenemen')),
                        ('afgezegd_op', models.DateField(blank=True, null=True, verbose_name='afgezegd op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='met wie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='begeleiding.afspraak')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='CheckpuntEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=80, verbose_name='wat er geregeld moet worden')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('groep', models.CharField(choices=[('wonen', 'Wonen'), ('gezondheid', 'Gezondheid'), ('geld', 'Geld'), ('kinderen', 'Kinderen'), ('inburgering', 'Inburgering'), ('werk', 'Werk')], max_length=15, verbose_name='onder welk kopje')),
                        ('voor_wie', models.CharField(choices=[('iedereen', 'iedereen'), ('volwassene', 'wie 18 jaar of ouder is'), ('kind tot 4', 'een gezin met een kind tot 4 jaar'), ('kind van 2 of 3', 'een gezin met een kind van 2 of 3 jaar'), ('kind van 4 tot 12', 'een gezin met een kind van 4 tot 12 jaar'), ('kind van 12 tot 18', 'een gezin met een kind van 12 tot 18 jaar'), ('kind tot 18', 'een gezin met een kind tot 18 jaar')], default='iedereen', max_length=20, verbose_name='voor wie')),
                        ('vanaf_dagen', models.PositiveSmallIntegerField(default=0, verbose_name='verschijnt na … dagen')),
                        ('binnen_maanden', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='klaar binnen … maanden')),
                        ('volgorde', models.PositiveSmallIntegerField(default=50, verbose_name='volgorde')),
                        ('begin', models.DateField(verbose_name='in gebruik vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='begeleiding.checkpunt')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='CoachingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('soort', models.CharField(choices=[('taalcoach', 'taalcoach'), ('arbeidscoach', 'arbeidscoach'), ('huiswerkbegeleiding', 'huiswerkbegeleiding')], max_length=20, verbose_name='waarmee')),
                        ('coach', models.CharField(max_length=120, verbose_name='wie')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='begeleiding.coaching')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Puntstand',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('stand', models.CharField(choices=[('samen gedaan', 'samen gedaan'), ('zelf gedaan', 'zelf gedaan'), ('niet nodig', 'niet nodig')], max_length=15, verbose_name='hoe het staat')),
                        ('op', models.DateField(verbose_name='op')),
                        ('gebruiker', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('punt', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='standen', to='begeleiding.checkpunt')),
                        ('traject', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='puntstanden', to='begeleiding.traject')),
                    ],
                    options={
                        'verbose_name': 'puntstand',
                        'verbose_name_plural': 'puntstanden',
                        'constraints': [models.UniqueConstraint(fields=('traject', 'punt'), name='puntstand_een_per_punt', violation_error_message='Hoe dit staat, is al ingevuld.'), models.CheckConstraint(condition=models.Q(('stand__in', ['samen gedaan', 'zelf gedaan', 'niet nodig'])), name='puntstand_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='TrajectEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('begin', models.DateField(verbose_name='begonnen op')),
                        ('is_vanzelf', models.BooleanField(default=False, editable=False)),
                        ('afgerond_op', models.DateField(blank=True, null=True, verbose_name='afgerond op')),
                        ('uitkomst', models.CharField(blank=True, choices=[('zelfredzaam', 'redt zich zelf'), ('overgedragen', 'overgedragen aan een partner'), ('tijd om', 'de tijd is om, er is nog hulp nodig'), ('verhuisd', 'verhuisd naar een andere gemeente'), ('afgebroken', 'afgebroken'), ('overleden', 'overleden'), ('vervallen', 'vervallen: bij vergissing begonnen')], max_length=15, verbose_name='hoe het afliep')),
                        ('reden', models.CharField(blank=True, max_length=300, verbose_name='waarom')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('herstart_van', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='begeleiding.traject')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='begeleiding.traject')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='VoorzieningEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('activiteit', models.CharField(max_length=60, verbose_name='wat')),
                        ('gevraagd_op', models.DateField(verbose_name='gevraagd op')),
                        ('uitkomst', models.CharField(choices=[('open', 'nog geen antwoord'), ('toegekend', 'toegekend'), ('afgewezen', 'afgewezen')], default='open', max_length=10, verbose_name='antwoord')),
                        ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='antwoord op')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('financier', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.partner', verbose_name='wie betaalt')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='begeleiding.voorziening')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Warmeoverdracht',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='op')),
                        ('toestemming_op', models.DateField(verbose_name='toestemming van de cliënt op')),
                        ('met_wie', models.CharField(blank=True, max_length=120, verbose_name='met wie gesproken')),
                        ('afgesproken', models.TextField(blank=True, verbose_name='wat is afgesproken')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.partner', verbose_name='aan wie')),
                        ('traject', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='overdrachten', to='begeleiding.traject')),
                    ],
                    options={
                        'verbose_name': 'warme overdracht',
                        'verbose_name_plural': 'warme overdrachten',
                        'constraints': [models.CheckConstraint(condition=models.Q(('toestemming_op__lte', models.F('op'))), name='warmeoverdracht_met_toestemming', violation_error_message='De toestemming komt voor de overdracht. Kijk de datums na.'), models.UniqueConstraint(fields=('traject', 'partner', 'op'), name='warmeoverdracht_een_per_dag', violation_error_message='Deze overdracht staat er al.')],
                    },
                ),
                migrations.CreateModel(
                    name='PuntstandEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('stand', models.CharField(choices=[('samen gedaan', 'samen gedaan'), ('zelf gedaan', 'zelf gedaan'), ('niet nodig', 'niet nodig')], max_length=15, verbose_name='hoe het staat')),
                        ('op', models.DateField(verbose_name='op')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='begeleiding.puntstand')),
                        ('punt', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='begeleiding.checkpunt')),
                        ('traject', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='begeleiding.traject')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='WarmeoverdrachtEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField(verbose_name='op')),
                        ('toestemming_op', models.DateField(verbose_name='toestemming van de cliënt op')),
                        ('met_wie', models.CharField(blank=True, max_length=120, verbose_name='met wie gesproken')),
                        ('afgesproken', models.TextField(blank=True, verbose_name='wat is afgesproken')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('partner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.partner', verbose_name='aan wie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='begeleiding.warmeoverdracht')),
                        ('traject', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='begeleiding.traject')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='afspraak',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_afspraakevent" ("afgezegd_op", "client_id", "gebruiker_id", "id", "meenemen", "om", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie", "waar") VALUES (NEW."afgezegd_op", NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."meenemen", NEW."om", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."versie", NEW."waar"); RETURN NULL;', hash='7dc14aa3e603aa585f87d128626b6d4ef5353810', operation='INSERT', pgid='pgtrigger_insert_insert_a6c78', table='begeleiding_afspraak', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='afspraak',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "begeleiding_afspraakevent" ("afgezegd_op", "client_id", "gebruiker_id", "id", "meenemen", "om", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie", "waar") VALUES (NEW."afgezegd_op", NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."meenemen", NEW."om", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."versie", NEW."waar"); RETURN NULL;', hash='3d3d296f4744e7acefd1d3749fe2949050ad3204', operation='UPDATE', pgid='pgtrigger_update_update_e137e', table='begeleiding_afspraak', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='afspraak',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_afspraakevent" ("afgezegd_op", "client_id", "gebruiker_id", "id", "meenemen", "om", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie", "waar") VALUES (OLD."afgezegd_op", OLD."client_id", OLD."gebruiker_id", OLD."id", OLD."meenemen", OLD."om", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."versie", OLD."waar"); RETURN NULL;', hash='553018fc186cfcaa7d177a0b5efc496d0b76533c', operation='DELETE', pgid='pgtrigger_delete_delete_cad26', table='begeleiding_afspraak', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='checkpunt',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_checkpuntevent" ("begin", "binnen_maanden", "eind", "groep", "id", "locatie_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "vanaf_dagen", "versie", "volgorde", "voor_wie") VALUES (NEW."begin", NEW."binnen_maanden", NEW."eind", NEW."groep", NEW."id", NEW."locatie_id", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sorteersleutel", NEW."vanaf_dagen", NEW."versie", NEW."volgorde", NEW."voor_wie"); RETURN NULL;', hash='2f136f728628212565c26a07df941a0b3bbf71f8', operation='INSERT', pgid='pgtrigger_insert_insert_9d69d', table='begeleiding_checkpunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='checkpunt',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "begeleiding_checkpuntevent" ("begin", "binnen_maanden", "eind", "groep", "id", "locatie_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "vanaf_dagen", "versie", "volgorde", "voor_wie") VALUES (NEW."begin", NEW."binnen_maanden", NEW."eind", NEW."groep", NEW."id", NEW."locatie_id", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sorteersleutel", NEW."vanaf_dagen", NEW."versie", NEW."volgorde", NEW."voor_wie"); RETURN NULL;', hash='8b07f362947ecacdc489b16638a92f7b2c97442a', operation='UPDATE', pgid='pgtrigger_update_update_72162', table='begeleiding_checkpunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='checkpunt',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_checkpuntevent" ("begin", "binnen_maanden", "eind", "groep", "id", "locatie_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "vanaf_dagen", "versie", "volgorde", "voor_wie") VALUES (OLD."begin", OLD."binnen_maanden", OLD."eind", OLD."groep", OLD."id", OLD."locatie_id", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sorteersleutel", OLD."vanaf_dagen", OLD."versie", OLD."volgorde", OLD."voor_wie"); RETURN NULL;', hash='8841633dc8e6e17b90feb2bf53c846a6b77b700c', operation='DELETE', pgid='pgtrigger_delete_delete_d6ef6', table='begeleiding_checkpunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='coaching',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_coachingevent" ("begin", "client_id", "coach", "eind", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie") VALUES (NEW."begin", NEW."client_id", NEW."coach", NEW."eind", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."versie"); RETURN NULL;', hash='87d432e3e178340fed45abd28ae61fcb3f15b5b9', operation='INSERT', pgid='pgtrigger_insert_insert_cab1d', table='begeleiding_coaching', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='coaching',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "begeleiding_coachingevent" ("begin", "client_id", "coach", "eind", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie") VALUES (NEW."begin", NEW."client_id", NEW."coach", NEW."eind", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."versie"); RETURN NULL;', hash='18e740058666cae2544b2ab4f5c380b38f377400', operation='UPDATE', pgid='pgtrigger_update_update_57bd1', table='begeleiding_coaching', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='coaching',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_coachingevent" ("begin", "client_id", "coach", "eind", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie") VALUES (OLD."begin", OLD."client_id", OLD."coach", OLD."eind", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."versie"); RETURN NULL;', hash='10a046ccef3a2ceec3135c5b3737f1a33d08c544', operation='DELETE', pgid='pgtrigger_delete_delete_698cc', table='begeleiding_coaching', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='traject',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_trajectevent" ("afgerond_op", "begin", "client_id", "gemeente_id", "herstart_van_id", "id", "is_vanzelf", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "uitkomst", "versie") VALUES (NEW."afgerond_op", NEW."begin", NEW."client_id", NEW."gemeente_id", NEW."herstart_van_id", NEW."id", NEW."is_vanzelf", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reden", NEW."uitkomst", NEW."versie"); RETURN NULL;', hash='8cb8d035deda680e6f9e931d148e076075ec87ea', operation='INSERT', pgid='pgtrigger_insert_insert_25aed', table='begeleiding_traject', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='traject',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "begeleiding_trajectevent" ("afgerond_op", "begin", "client_id", "gemeente_id", "herstart_van_id", "id", "is_vanzelf", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "uitkomst", "versie") VALUES (NEW."afgerond_op", NEW."begin", NEW."client_id", NEW."gemeente_id", NEW."herstart_van_id", NEW."id", NEW."is_vanzelf", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reden", NEW."uitkomst", NEW."versie"); RETURN NULL;', hash='288ff1593ce941761341e94c25f44fdf616c5083', operation='UPDATE', pgid='pgtrigger_update_update_3f993', table='begeleiding_traject', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='traject',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_trajectevent" ("afgerond_op", "begin", "client_id", "gemeente_id", "herstart_van_id", "id", "is_vanzelf", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "uitkomst", "versie") VALUES (OLD."afgerond_op", OLD."begin", OLD."client_id", OLD."gemeente_id", OLD."herstart_van_id", OLD."id", OLD."is_vanzelf", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reden", OLD."uitkomst", OLD."versie"); RETURN NULL;', hash='36693e18a15fb78d83f6aeb9cab5973c9510c33e', operation='DELETE', pgid='pgtrigger_delete_delete_0dd29', table='begeleiding_traject', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='puntstand',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_puntstandevent" ("gebruiker_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "punt_id", "stand", "traject_id") VALUES (NEW."gebruiker_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."punt_id", NEW."stand", NEW."traject_id"); RETURN NULL;', hash='a5031e9c37f34f3c00719ad77c13b957e5690d5d', operation='INSERT', pgid='pgtrigger_insert_insert_8cec1', table='begeleiding_puntstand', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='puntstand',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "begeleiding_puntstandevent" ("gebruiker_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "punt_id", "stand", "traject_id") VALUES (NEW."gebruiker_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."punt_id", NEW."stand", NEW."traject_id"); RETURN NULL;', hash='7254d9f6daaaa5cff531eb90d1fa2fa0c866b7c9', operation='UPDATE', pgid='pgtrigger_update_update_75dc9', table='begeleiding_puntstand', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='puntstand',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_puntstandevent" ("gebruiker_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "punt_id", "stand", "traject_id") VALUES (OLD."gebruiker_id", OLD."id", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."punt_id", OLD."stand", OLD."traject_id"); RETURN NULL;', hash='8394fe48197c32a07b310996e121d413d4b23c37', operation='DELETE', pgid='pgtrigger_delete_delete_06c12', table='begeleiding_puntstand', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorziening',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_voorzieningevent" ("activiteit", "beantwoord_op", "client_id", "financier_id", "gevraagd_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "versie") VALUES (NEW."activiteit", NEW."beantwoord_op", NEW."client_id", NEW."financier_id", NEW."gevraagd_op", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."uitkomst", NEW."versie"); RETURN NULL;', hash='8c61da31ef29736271d1188b5431a06668807bea', operation='INSERT', pgid='pgtrigger_insert_insert_b7e7f', table='begeleiding_voorziening', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorziening',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "begeleiding_voorzieningevent" ("activiteit", "beantwoord_op", "client_id", "financier_id", "gevraagd_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "versie") VALUES (NEW."activiteit", NEW."beantwoord_op", NEW."client_id", NEW."financier_id", NEW."gevraagd_op", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."uitkomst", NEW."versie"); RETURN NULL;', hash='7124b1c961db71e6d492c39ac44d895266d848a7', operation='UPDATE', pgid='pgtrigger_update_update_478c6', table='begeleiding_voorziening', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorziening',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_voorzieningevent" ("activiteit", "beantwoord_op", "client_id", "financier_id", "gevraagd_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "versie") VALUES (OLD."activiteit", OLD."beantwoord_op", OLD."client_id", OLD."financier_id", OLD."gevraagd_op", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."uitkomst", OLD."versie"); RETURN NULL;', hash='f37414035c3de90bf633d606b21fe5d08440dcc9', operation='DELETE', pgid='pgtrigger_delete_delete_496c4', table='begeleiding_voorziening', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='warmeoverdracht',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_warmeoverdrachtevent" ("afgesproken", "id", "met_wie", "op", "partner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toestemming_op", "traject_id", "versie") VALUES (NEW."afgesproken", NEW."id", NEW."met_wie", NEW."op", NEW."partner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."toestemming_op", NEW."traject_id", NEW."versie"); RETURN NULL;', hash='fd4859f48dd797b13c9af36e926c3ce9a8afbc17', operation='INSERT', pgid='pgtrigger_insert_insert_81a24', table='begeleiding_warmeoverdracht', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='warmeoverdracht',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "begeleiding_warmeoverdrachtevent" ("afgesproken", "id", "met_wie", "op", "partner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toestemming_op", "traject_id", "versie") VALUES (NEW."afgesproken", NEW."id", NEW."met_wie", NEW."op", NEW."partner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."toestemming_op", NEW."traject_id", NEW."versie"); RETURN NULL;', hash='1fa8a79ce8c109aa04243a4d331c758bcc96b371', operation='UPDATE', pgid='pgtrigger_update_update_d199a', table='begeleiding_warmeoverdracht', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='warmeoverdracht',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "begeleiding_warmeoverdrachtevent" ("afgesproken", "id", "met_wie", "op", "partner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toestemming_op", "traject_id", "versie") VALUES (OLD."afgesproken", OLD."id", OLD."met_wie", OLD."op", OLD."partner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."toestemming_op", OLD."traject_id", OLD."versie"); RETURN NULL;', hash='a5c95e67501bf590ef6183eceb1625a368a9a3ab', operation='DELETE', pgid='pgtrigger_delete_delete_efbb9', table='begeleiding_warmeoverdracht', when='AFTER')),
                ),
            ],
        ),
    ]
