import core.migrating
import core.velden
import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.operations
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        django.contrib.postgres.operations.BtreeGistExtension(
        ),
        django.contrib.postgres.operations.TrigramExtension(
        ),
        django.contrib.postgres.operations.UnaccentExtension(
        ),
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Gemeente',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=100, verbose_name='naam')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('slug', models.SlugField(error_messages={'unique': 'Deze korte naam is al van een andere gemeente.'}, help_text='Zoals in webadressen: noordwijk.', unique=True, verbose_name='korte naam')),
                    ],
                    options={
                        'verbose_name': 'gemeente',
                        'verbose_name_plural': 'gemeenten',
                        'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('naam'), name='gemeente_naam_uniek', violation_error_message='Deze gemeente bestaat al.')],
                    },
                ),
                migrations.CreateModel(
                    name='Inzending',
                    fields=[
                        ('kenmerk', models.CharField(max_length=64, primary_key=True, serialize=False, verbose_name='kenmerk')),
                        ('soort', models.CharField(blank=True, max_length=100, verbose_name='soort van het resultaat')),
                        ('rij', models.CharField(blank=True, max_length=200, verbose_name='rij van het resultaat')),
                        ('adres', models.TextField(blank=True, verbose_name='adres van het antwoord')),
                        ('tot', models.DateTimeField(verbose_name='herkend tot')),
                    ],
                    options={
                        'verbose_name': 'inzending',
                        'verbose_name_plural': 'inzendingen',
                    },
                ),
                migrations.CreateModel(
                    name='Partner',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=120, verbose_name='naam')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('soort', models.CharField(choices=[('woningcorporatie', 'Woningcorporatie'), ('uitkering', 'Uitkering en inkomen (zoals de ISD)'), ('fonds', 'Fonds (zoals Leergeld of de voedselbank)'), ('school', 'School'), ('taalschool', 'Taalschool'), ('advocaat', 'Advocaat'), ('juridische hulp', 'Juridisch'), ('zorg', 'Zorg'), ('overheid', 'Overheid'), ('werk', 'Werk'), ('welzijn', 'Welzijn'), ('overig', 'Overig')], max_length=30, verbose_name='soort')),
                        ('telefoon', models.CharField(blank=True, max_length=30, verbose_name='telefoon')),
                        ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                        ('actief', models.BooleanField(default=True, verbose_name='te kiezen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                    ],
                    options={
                        'verbose_name': 'partner',
                        'verbose_name_plural': 'partners',
                        'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('naam'), name='partner_naam_uniek', violation_error_message='Deze partner staat al in de lijst.'), models.CheckConstraint(condition=models.Q(('soort__in', ['woningcorporatie', 'uitkering', 'fonds', 'school', 'taalschool', 'advocaat', 'juridische hulp', 'zorg', 'overheid', 'werk', 'welzijn', 'overig'])), name='partner_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='Gebruiker',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('password', models.CharField(max_length=128, verbose_name='password')),
                        ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                        ('email', models.EmailField(error_messages={'unique': 'Er is al iemand met dit e-mailadres.'}, max_length=254, unique=True, verbose_name='e-mail')),
                        ('naam', models.CharField(max_length=120, verbose_name='naam')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('is_active', models.BooleanField(default=True, verbose_name='mag inloggen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                    ],
                    options={
                        'verbose_name': 'gebruiker',
                        'verbose_name_plural': 'gebruikers',
                        'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('email'), name='gebruiker_email_uniek', violation_error_message='Er is al iemand met dit e-mailadres.')],
                    },
                ),
                migrations.CreateModel(
                    name='Afwezigheid',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('begin', models.DateField(verbose_name='eerste dag')),
                        ('eind', models.DateField(verbose_name='weer terug op')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='afwezigheden', to=settings.AUTH_USER_MODEL, verbose_name='wie')),
                    ],
                    options={
                        'verbose_name': 'afwezigheid',
                        'verbose_name_plural': 'afwezigheden',
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='afwezigheid_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('gebruiker', '=')], name='afwezigheid_geen_overlap', violation_error_message='Deze collega is in deze periode al afwezig. Kies andere dagen.')],
                    },
                ),
                migrations.CreateModel(
                    name='Beginsaldo',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='op 1 januari van')),
                        ('saldo', models.IntegerField(help_text='Een achterstand is een getal onder nul: -16.', verbose_name='saldo')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='beginsaldo', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'beginsaldo',
                        'verbose_name_plural': 'beginsaldi',
                        'constraints': [models.CheckConstraint(condition=models.Q(('jaar__range', (1990, 2100))), name='beginsaldo_jaar', violation_error_message='Vul een jaar in tussen 1990 en 2100.')],
                    },
                ),
                migrations.CreateModel(
                    name='GebruikerEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('email', models.EmailField(error_messages={'unique': 'Er is al iemand met dit e-mailadres.'}, max_length=254, verbose_name='e-mail')),
                        ('naam', models.CharField(max_length=120, verbose_name='naam')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('is_active', models.BooleanField(default=True, verbose_name='mag inloggen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Gemeentedefinitie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('begin', models.DateField(verbose_name='geldt vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='geldt niet meer vanaf')),
                        ('maanden_begeleiding', models.PositiveSmallIntegerField(default=24, verbose_name='maanden begeleiding')),
                        ('maanden_infopunt', models.PositiveSmallIntegerField(default=12, verbose_name='maanden infopunt daarna')),
                        ('volwassen_vanaf', models.PositiveSmallIntegerField(default=18, verbose_name='volwassen vanaf (jaar)')),
                        ('traject_vanaf', models.PositiveSmallIntegerField(blank=True, help_text='Leeg: iedereen krijgt een traject.', null=True, verbose_name='traject vanaf (jaar)')),
                        ('vestiging_tot', models.PositiveSmallIntegerField(default=3, verbose_name='vestiging t/m maand')),
                        ('op_orde_tot', models.PositiveSmallIntegerField(default=12, verbose_name='op orde t/m maand')),
                        ('ritme_vestiging', models.PositiveSmallIntegerField(default=7, verbose_name='contact in de vestiging, elke … dagen')),
                        ('ritme_op_orde', models.PositiveSmallIntegerField(default=14, verbose_name='contact tot alles op orde is, elke … dagen')),
                        ('ritme_zelfredzaam', models.PositiveSmallIntegerField(default=30, verbose_name='contact daarna, elke … dagen')),
                        ('huisvestingsdatum', models.CharField(choices=[('eigen', 'de eigen registratie'), ('brp', 'de inschrijving in de BRP'), ('coa', 'de datum bij het COA')], default='eigen', max_length=10, verbose_name='welke datum telt')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='definities', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'gemeentedefinitie',
                        'verbose_name_plural': 'gemeentedefinities',
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='gemeentedefinitie_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), models.CheckConstraint(condition=models.Q(('huisvestingsdatum__in', ['eigen', 'brp', 'coa'])), name='gemeentedefinitie_datum_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('op_orde_tot__gte', models.F('vestiging_tot'))), name='gemeentedefinitie_fasen_op_volgorde', violation_error_message='‘Op orde’ komt na de vestiging. Vul een latere maand in.'), models.CheckConstraint(condition=models.Q(('ritme_op_orde__gte', 1), ('ritme_vestiging__gte', 1), ('ritme_zelfredzaam__gte', 1)), name='gemeentedefinitie_ritme_in_dagen', violation_error_message='Vul bij het ritme ten minste 1 dag in.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('gemeente', '=')], name='gemeentedefinitie_geen_overlap', violation_error_message='Voor deze gemeente geldt in deze periode al een andere definitie.')],
                    },
                ),
                migrations.CreateModel(
                    name='GepubliceerdCijfer',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('code', models.SlugField(max_length=60, verbose_name='cijfer')),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                        ('waarde', models.DecimalField(decimal_places=1, max_digits=10, verbose_name='gedrukt')),
                        ('bron', models.CharField(max_length=200, verbose_name='waar het staat')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='gepubliceerd', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'gepubliceerd cijfer',
                        'verbose_name_plural': 'gepubliceerde cijfers',
                        'constraints': [models.UniqueConstraint(fields=('gemeente', 'code', 'jaar', 'bron'), name='gepubliceerdcijfer_uniek', violation_error_message='Dit cijfer is al ingevuld voor deze bron.'), models.CheckConstraint(condition=models.Q(('jaar__range', (1990, 2100))), name='gepubliceerdcijfer_jaar', violation_error_message='Vul een jaar in tussen 1990 en 2100.')],
                    },
                ),
                migrations.CreateModel(
                    name='PartnerEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=120, verbose_name='naam')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('soort', models.CharField(choices=[('woningcorporatie', 'Woningcorporatie'), ('uitkering', 'Uitkering en inkomen (zoals de ISD)'), ('fonds', 'Fonds (zoals Leergeld of de voedselbank)'), ('school', 'School'), ('taalschool', 'Taalschool'), ('advocaat', 'Advocaat'), ('juridische hulp', 'Juridisch'), ('zorg', 'Zorg'), ('overheid', 'Overheid'), ('werk', 'Werk'), ('welzijn', 'Welzijn'), ('overig', 'Overig')], max_length=30, verbose_name='soort')),
                        ('telefoon', models.CharField(blank=True, max_length=30, verbose_name='telefoon')),
                        ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                        ('actief', models.BooleanField(default=True, verbose_name='te kiezen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.partner')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Registratie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('groep', models.CharField(max_length=30, verbose_name='wat wordt bijgehouden')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='registraties', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'registratie',
                        'verbose_name_plural': 'registraties',
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='registratie_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('gemeente', '='), ('groep', '=')], name='registratie_geen_overlap', violation_error_message='Dit wordt in deze periode al bijgehouden.')],
                    },
                ),
                migrations.CreateModel(
                    name='Saldocorrectie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='op')),
                        ('aantal', models.IntegerField(help_text='Erbij is boven nul, eraf is onder nul.', verbose_name='aantal')),
                        ('reden', models.CharField(max_length=300, verbose_name='reden')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='saldocorrecties', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'saldocorrectie',
                        'verbose_name_plural': 'saldocorrecties',
                        'constraints': [models.CheckConstraint(condition=models.Q(('aantal', 0), _negated=True), name='saldocorrectie_niet_nul', violation_error_message='Een correctie van 0 verandert niets. Vul een ander getal in.')],
                    },
                ),
                migrations.CreateModel(
                    name='Sessie',
                    fields=[
                        ('session_key', models.CharField(max_length=40, primary_key=True, serialize=False, verbose_name='session key')),
                        ('session_data', models.TextField(verbose_name='session data')),
                        ('expire_date', models.DateTimeField(db_index=True, verbose_name='expire date')),
                        ('begon_at', models.DateTimeField(verbose_name='ingelogd')),
                        ('toestel', models.CharField(blank=True, max_length=60, verbose_name='waarmee')),
                        ('gebruiker', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='sessies', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'sessie',
                        'verbose_name_plural': 'sessies',
                    },
                ),
                migrations.CreateModel(
                    name='Taakstelling',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                        ('helft', models.PositiveSmallIntegerField(choices=[(1, 'januari t/m juni'), (2, 'juli t/m december')], verbose_name='half jaar')),
                        ('aantal', models.PositiveIntegerField(verbose_name='aantal personen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='taakstellingen', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'taakstelling',
                        'verbose_name_plural': 'taakstellingen',
                        'constraints': [models.UniqueConstraint(fields=('gemeente', 'jaar', 'helft'), name='taakstelling_een_per_half_jaar', violation_error_message='De taakstelling van dit half jaar is al ingevuld.'), models.CheckConstraint(condition=models.Q(('helft__in', (1, 2))), name='taakstelling_helft', violation_error_message='Kies het eerste of het tweede half jaar.'), models.CheckConstraint(condition=models.Q(('jaar__range', (1990, 2100))), name='taakstelling_jaar', violation_error_message='Vul een jaar in tussen 1990 en 2100.')],
                    },
                ),
                migrations.CreateModel(
                    name='Teamlid',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=120, verbose_name='naam')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('talen', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None, verbose_name='talen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gebruiker', models.OneToOneField(blank=True, error_messages={'unique': 'Dit account hoort al bij iemand anders in het team.'}, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='teamlid', to=settings.AUTH_USER_MODEL, verbose_name='logt in als')),
                    ],
                    options={
                        'verbose_name': 'teamlid',
                        'verbose_name_plural': 'teamleden',
                    },
                ),
                migrations.CreateModel(
                    name='AfwezigheidEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('begin', models.DateField(verbose_name='eerste dag')),
                        ('eind', models.DateField(verbose_name='weer terug op')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.afwezigheid')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='BeginsaldoEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='op 1 januari van')),
                        ('saldo', models.IntegerField(help_text='Een achterstand is een getal onder nul: -16.', verbose_name='saldo')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.beginsaldo')),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='GemeentedefinitieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('begin', models.DateField(verbose_name='geldt vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='geldt niet meer vanaf')),
                        ('maanden_begeleiding', models.PositiveSmallIntegerField(default=24, verbose_name='maanden begeleiding')),
                        ('maanden_infopunt', models.PositiveSmallIntegerField(default=12, verbose_name='maanden infopunt daarna')),
                        ('volwassen_vanaf', models.PositiveSmallIntegerField(default=18, verbose_name='volwassen vanaf (jaar)')),
                        ('traject_vanaf', models.PositiveSmallIntegerField(blank=True, help_text='Leeg: iedereen krijgt een traject.', null=True, verbose_name='traject vanaf (jaar)')),
                        ('vestiging_tot', models.PositiveSmallIntegerField(default=3, verbose_name='vestiging t/m maand')),
                        ('op_orde_tot', models.PositiveSmallIntegerField(default=12, verbose_name='op orde t/m maand')),
                        ('ritme_vestiging', models.PositiveSmallIntegerField(default=7, verbose_name='contact in de vestiging, elke … dagen')),
                        ('ritme_op_orde', models.PositiveSmallIntegerField(default=14, verbose_name='contact tot alles op orde is, elke … dagen')),
                        ('ritme_zelfredzaam', models.PositiveSmallIntegerField(default=30, verbose_name='contact daarna, elke … dagen')),
                        ('huisvestingsdatum', models.CharField(choices=[('eigen', 'de eigen registratie'), ('brp', 'de inschrijving in de BRP'), ('coa', 'de datum bij het COA')], default='eigen', max_length=10, verbose_name='welke datum telt')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.gemeentedefinitie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='GepubliceerdCijferEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('code', models.SlugField(db_index=False, max_length=60, verbose_name='cijfer')),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                        ('waarde', models.DecimalField(decimal_places=1, max_digits=10, verbose_name='gedrukt')),
                        ('bron', models.CharField(max_length=200, verbose_name='waar het staat')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.gepubliceerdcijfer')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='RegistratieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('groep', models.CharField(max_length=30, verbose_name='wat wordt bijgehouden')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.registratie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='SaldocorrectieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField(verbose_name='op')),
                        ('aantal', models.IntegerField(help_text='Erbij is boven nul, eraf is onder nul.', verbose_name='aantal')),
                        ('reden', models.CharField(max_length=300, verbose_name='reden')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.saldocorrectie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='TaakstellingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                        ('helft', models.PositiveSmallIntegerField(choices=[(1, 'januari t/m juni'), (2, 'juli t/m december')], verbose_name='half jaar')),
                        ('aantal', models.PositiveIntegerField(verbose_name='aantal personen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.taakstelling')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='TeamlidEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=120, verbose_name='naam')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('talen', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None, verbose_name='talen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gebruiker', models.ForeignKey(blank=True, db_constraint=False, error_messages={'unique': 'Dit account hoort al bij iemand anders in het team.'}, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='logt in als')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.teamlid')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Teamverklaring',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort', models.CharField(choices=[('vog', 'VOG'), ('geheimhouding', 'geheimhoudingsverklaring')], max_length=20, verbose_name='verklaring')),
                        ('begin', models.DateField(verbose_name='datum van de verklaring')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer geldig vanaf')),
                        ('teamlid', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='verklaringen', to='organisatie.teamlid', verbose_name='van wie')),
                    ],
                    options={
                        'verbose_name': 'teamverklaring',
                        'verbose_name_plural': 'teamverklaringen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['vog', 'geheimhouding'])), name='teamverklaring_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='teamverklaring_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), models.UniqueConstraint(fields=('teamlid', 'soort', 'begin'), name='teamverklaring_een_keer', violation_error_message='Een verklaring van deze dag staat er al.')],
                    },
                ),
                migrations.CreateModel(
                    name='TeamverklaringEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('soort', models.CharField(choices=[('vog', 'VOG'), ('geheimhouding', 'geheimhoudingsverklaring')], max_length=20, verbose_name='verklaring')),
                        ('begin', models.DateField(verbose_name='datum van de verklaring')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer geldig vanaf')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.teamverklaring')),
                        ('teamlid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.teamlid', verbose_name='van wie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Inkoop',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=120, verbose_name='afspraak')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('product', models.SlugField(max_length=60, verbose_name='wat is ingekocht')),
                        ('aantal', models.PositiveIntegerField(verbose_name='afgesproken aantal')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                    ],
                    options={
                        'verbose_name': 'inkoop',
                        'verbose_name_plural': 'inkopen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='inkoop_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), models.CheckConstraint(condition=models.Q(('aantal__gte', 1)), name='inkoop_niet_nul', violation_error_message='Vul ten minste 1 in.')],
                    },
                ),
                migrations.CreateModel(
                    name='Locatie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=100, verbose_name='naam')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('slug', models.SlugField(error_messages={'unique': 'Deze korte naam is al van een andere locatie.'}, unique=True, verbose_name='korte naam')),
                        ('adres', models.CharField(blank=True, max_length=200, verbose_name='adres')),
                        ('telefoon', models.CharField(blank=True, max_length=30, verbose_name='telefoon')),
                    ],
                    options={
                        'verbose_name': 'locatie',
                        'verbose_name_plural': 'locaties',
                    },
                ),
                migrations.CreateModel(
                    name='Aanstelling',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('rol', models.CharField(choices=[('vrijwilliger', 'vrijwilliger'), ('juridisch medewerker', 'juridisch medewerker'), ('teamleider', 'teamleider'), ('gemeente', 'gemeente'), ('beheerder', 'beheerder'), ('aandachtsfunctionaris', 'aandachtsfunctionaris')], max_length=30, verbose_name='rol')),
                        ('begin', models.DateField(verbose_name='eerste dag')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('wacht', models.BooleanField(default=False, verbose_name='wacht op een teamleider')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='aanstellingen', to=settings.AUTH_USER_MODEL, verbose_name='wie')),
                        ('gemeente', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='organisatie.gemeente', verbose_name='gemeente')),
                        ('locatie', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='organisatie.locatie', verbose_name='locatie')),
                    ],
                    options={
                        'verbose_name': 'aanstelling',
                        'verbose_name_plural': 'aanstellingen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('rol__in', ['vrijwilliger', 'juridisch medewerker', 'teamleider', 'gemeente', 'beheerder', 'aandachtsfunctionaris'])), name='aanstelling_rol_bekend', violation_error_message='Kies een van de rollen uit de lijst.'), models.CheckConstraint(condition=models.Q(models.Q(('gemeente__isnull', False), ('locatie__isnull', True), ('rol', 'gemeente')), models.Q(models.Q(('rol', 'gemeente'), _negated=True), ('gemeente__isnull', True), ('locatie__isnull', False)), _connector='OR'), name='aanstelling_plaats_bij_rol', violation_error_message='Kies een gemeente voor iemand van de gemeente, en anders een locatie.'), models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gte', models.F('begin')), _connector='OR'), name='aanstelling_einde_na_begin', violation_error_message='De einddatum mag niet voor de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('gebruiker', '='), ('rol', '='), ('locatie', '=')], name='aanstelling_geen_dubbele', violation_error_message='Deze persoon heeft deze rol hier al in deze periode.')],
                    },
                ),
                migrations.CreateModel(
                    name='InkoopEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=120, verbose_name='afspraak')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('product', models.SlugField(db_index=False, max_length=60, verbose_name='wat is ingekocht')),
                        ('aantal', models.PositiveIntegerField(verbose_name='afgesproken aantal')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.inkoop')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Inkoopgemeente',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='organisatie.gemeente')),
                        ('inkoop', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='organisatie.inkoop')),
                    ],
                    options={
                        'verbose_name': 'inkoopgemeente',
                        'verbose_name_plural': 'inkoopgemeenten',
                        'constraints': [models.UniqueConstraint(fields=('inkoop', 'gemeente'), name='inkoopgemeente_uniek', violation_error_message='Deze gemeente staat al bij deze afspraak.')],
                    },
                ),
                migrations.CreateModel(
                    name='Werkgebied',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='organisatie.gemeente')),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='organisatie.locatie')),
                    ],
                    options={
                        'verbose_name': 'werkgebied',
                        'verbose_name_plural': 'werkgebieden',
                        'constraints': [models.UniqueConstraint(fields=('locatie', 'gemeente'), name='werkgebied_uniek', violation_error_message='Deze locatie werkt al voor deze gemeente.')],
                    },
                ),
                migrations.CreateModel(
                    name='AanstellingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('rol', models.CharField(choices=[('vrijwilliger', 'vrijwilliger'), ('juridisch medewerker', 'juridisch medewerker'), ('teamleider', 'teamleider'), ('gemeente', 'gemeente'), ('beheerder', 'beheerder'), ('aandachtsfunctionaris', 'aandachtsfunctionaris')], max_length=30, verbose_name='rol')),
                        ('begin', models.DateField(verbose_name='eerste dag')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('wacht', models.BooleanField(default=False, verbose_name='wacht op een teamleider')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.aanstelling')),
                        ('gemeente', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('locatie', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie', verbose_name='locatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='InkoopgemeenteEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                        ('inkoop', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.inkoop')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.inkoopgemeente')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Maanduren',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('maand', models.DateField(help_text='De eerste dag van de maand.', verbose_name='maand')),
                        ('uren', models.DecimalField(decimal_places=1, max_digits=4, verbose_name='uren')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('teamlid', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='maanduren', to='organisatie.teamlid', verbose_name='wie')),
                        ('werkgebied', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.werkgebied', verbose_name='waar')),
                    ],
                    options={
                        'verbose_name': 'maanduren',
                        'verbose_name_plural': 'maanduren',
                        'constraints': [models.UniqueConstraint(fields=('teamlid', 'werkgebied', 'maand'), name='maanduren_een_per_maand', violation_error_message='De uren van deze maand zijn al ingevuld. Open de pagina opnieuw.'), models.CheckConstraint(condition=models.Q(('maand__day', 1)), name='maanduren_eerste_dag', violation_error_message='Kies een maand uit de lijst.'), models.CheckConstraint(condition=models.Q(('uren__gte', 0), ('uren__lte', 300)), name='maanduren_mogelijk', violation_error_message='Vul 0 tot en met 300 uren in.')],
                    },
                ),
                migrations.CreateModel(
                    name='Teamfunctie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('functie', models.CharField(choices=[('maatschappelijk begeleider', 'maatschappelijk begeleider'), ('juridisch begeleider', 'juridisch begeleider'), ('arbeidscoach', 'arbeidscoach'), ('taalcoach', 'taalcoach'), ('tolk', 'tolk'), ('gespreksleider', 'gespreksleider'), ('trainer', 'trainer'), ('administratie', 'administratie'), ('teamleider', 'teamleider'), ('overig', 'overig')], max_length=30, verbose_name='functie')),
                        ('verband', models.CharField(choices=[('vrijwillig', 'als vrijwilliger'), ('stage', 'als stagiair'), ('betaald', 'als beroepskracht')], max_length=10, verbose_name='hoe')),
                        ('is_hoofdfunctie', models.BooleanField(default=True, verbose_name='hoofdfunctie')),
                        ('begin', models.DateField(verbose_name='eerste dag')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('uren_per_week', models.DecimalField(blank=True, decimal_places=1, max_digits=4, null=True, verbose_name='uren per week')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('teamlid', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='functies', to='organisatie.teamlid', verbose_name='wie')),
                        ('werkgebied', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.werkgebied', verbose_name='waar')),
                    ],
                    options={
                        'verbose_name': 'teamfunctie',
                        'verbose_name_plural': 'teamfuncties',
                        'constraints': [models.CheckConstraint(condition=models.Q(('functie__in', ['maatschappelijk begeleider', 'juridisch begeleider', 'arbeidscoach', 'taalcoach', 'tolk', 'gespreksleider', 'trainer', 'administratie', 'teamleider', 'overig'])), name='teamfunctie_functie_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('verband__in', ['vrijwillig', 'stage', 'betaald'])), name='teamfunctie_verband_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='teamfunctie_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('teamlid', '='), ('functie', '='), ('werkgebied', '=')], name='teamfunctie_geen_dubbele', violation_error_message='Deze persoon heeft deze functie hier al in deze periode.'), models.CheckConstraint(condition=models.Q(models.Q(('uren_per_week__isnull', False), ('verband', 'betaald')), models.Q(models.Q(('verband', 'betaald'), _negated=True), ('uren_per_week__isnull', True)), _connector='OR'), name='teamfunctie_uren_bij_betaald', violation_error_message='Vul bij een beroepskracht de uren per week in, en anders niet.'), models.CheckConstraint(condition=models.Q(('uren_per_week__isnull', True), models.Q(('uren_per_week__gt', 0), ('uren_per_week__lte', 60)), _connector='OR'), name='teamfunctie_uren_mogelijk', violation_error_message='Vul meer dan 0 en ten hoogste 60 uren per week in.')],
                    },
                ),
                migrations.CreateModel(
                    name='Teamopleiding',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort', models.CharField(choices=[('basiscursus', 'basiscursus'), ('introductiebijeenkomst', 'introductiebijeenkomst'), ('vervolgtraining', 'vervolgtraining'), ('interculturele communicatie', 'interculturele communicatie'), ('tolkentraining', 'tolkentraining'), ('werken met het volgsysteem', 'werken met het volgsysteem'), ('juridische training', 'juridische training'), ('leidinggeven', 'leidinggeven'), ('overig', 'overig')], max_length=40, verbose_name='opleiding')),
                        ('naam', models.CharField(blank=True, max_length=120, verbose_name='welke')),
                        ('afgerond_op', models.DateField(verbose_name='afgerond op')),
                        ('teamlid', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='opleidingen', to='organisatie.teamlid', verbose_name='wie')),
                        ('werkgebied', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.werkgebied', verbose_name='waar')),
                    ],
                    options={
                        'verbose_name': 'teamopleiding',
                        'verbose_name_plural': 'teamopleidingen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['basiscursus', 'introductiebijeenkomst', 'vervolgtraining', 'interculturele communicatie', 'tolkentraining', 'werken met het volgsysteem', 'juridische training', 'leidinggeven', 'overig'])), name='teamopleiding_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.UniqueConstraint(fields=('teamlid', 'soort', 'naam', 'afgerond_op'), name='teamopleiding_een_keer', violation_error_message='Deze opleiding staat er al.')],
                    },
                ),
                migrations.CreateModel(
                    name='WerkgebiedEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.werkgebied')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='MaandurenEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('maand', models.DateField(help_text='De eerste dag van de maand.', verbose_name='maand')),
                        ('uren', models.DecimalField(decimal_places=1, max_digits=4, verbose_name='uren')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.maanduren')),
                        ('teamlid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.teamlid', verbose_name='wie')),
                        ('werkgebied', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.werkgebied', verbose_name='waar')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='TeamfunctieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('functie', models.CharField(choices=[('maatschappelijk begeleider', 'maatschappelijk begeleider'), ('juridisch begeleider', 'juridisch begeleider'), ('arbeidscoach', 'arbeidscoach'), ('taalcoach', 'taalcoach'), ('tolk', 'tolk'), ('gespreksleider', 'gespreksleider'), ('trainer', 'trainer'), ('administratie', 'administratie'), ('teamleider', 'teamleider'), ('overig', 'overig')], max_length=30, verbose_name='functie')),
                        ('verband', models.CharField(choices=[('vrijwillig', 'als vrijwilliger'), ('stage', 'als stagiair'), ('betaald', 'als beroepskracht')], max_length=10, verbose_name='hoe')),
                        ('is_hoofdfunctie', models.BooleanField(default=True, verbose_name='hoofdfunctie')),
                        ('begin', models.DateField(verbose_name='eerste dag')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('uren_per_week', models.DecimalField(blank=True, decimal_places=1, max_digits=4, null=True, verbose_name='uren per week')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.teamfunctie')),
                        ('teamlid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.teamlid', verbose_name='wie')),
                        ('werkgebied', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.werkgebied', verbose_name='waar')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='TeamopleidingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('soort', models.CharField(choices=[('basiscursus', 'basiscursus'), ('introductiebijeenkomst', 'introductiebijeenkomst'), ('vervolgtraining', 'vervolgtraining'), ('interculturele communicatie', 'interculturele communicatie'), ('tolkentraining', 'tolkentraining'), ('werken met het volgsysteem', 'werken met het volgsysteem'), ('juridische training', 'juridische training'), ('leidinggeven', 'leidinggeven'), ('overig', 'overig')], max_length=40, verbose_name='opleiding')),
                        ('naam', models.CharField(blank=True, max_length=120, verbose_name='welke')),
                        ('afgerond_op', models.DateField(verbose_name='afgerond op')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='organisatie.teamopleiding')),
                        ('teamlid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.teamlid', verbose_name='wie')),
                        ('werkgebied', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.werkgebied', verbose_name='waar')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gebruiker',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_gebruikerevent" ("email", "id", "is_active", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "versie") VALUES (NEW."email", NEW."id", NEW."is_active", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sorteersleutel", NEW."versie"); RETURN NULL;', hash='d3a572a0b2a312eb2404f6bb36084173188ec606', operation='INSERT', pgid='pgtrigger_insert_insert_0cb9f', table='organisatie_gebruiker', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gebruiker',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."sorteersleutel" IS DISTINCT FROM (NEW."sorteersleutel") OR OLD."versie" IS DISTINCT FROM (NEW."versie"))', func='INSERT INTO "organisatie_gebruikerevent" ("email", "id", "is_active", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "versie") VALUES (NEW."email", NEW."id", NEW."is_active", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sorteersleutel", NEW."versie"); RETURN NULL;', hash='6dea2af7214e58e346344ade00107788ad7a62c8', operation='UPDATE', pgid='pgtrigger_update_update_48577', table='organisatie_gebruiker', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gebruiker',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_gebruikerevent" ("email", "id", "is_active", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "versie") VALUES (OLD."email", OLD."id", OLD."is_active", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sorteersleutel", OLD."versie"); RETURN NULL;', hash='6be9e8bc22f57860142db0c430fd56a687685026', operation='DELETE', pgid='pgtrigger_delete_delete_8a7b1', table='organisatie_gebruiker', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='partner',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_partnerevent" ("actief", "email", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "sorteersleutel", "telefoon", "versie") VALUES (NEW."actief", NEW."email", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."sorteersleutel", NEW."telefoon", NEW."versie"); RETURN NULL;', hash='c2be67163bac3f410fa8a52aa5be5eb407753e47', operation='INSERT', pgid='pgtrigger_insert_insert_976cb', table='organisatie_partner', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='partner',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_partnerevent" ("actief", "email", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "sorteersleutel", "telefoon", "versie") VALUES (NEW."actief", NEW."email", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."sorteersleutel", NEW."telefoon", NEW."versie"); RETURN NULL;', hash='69077e2eb824e8bb0782de4af954858e28f7299f', operation='UPDATE', pgid='pgtrigger_update_update_aa8e7', table='organisatie_partner', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='partner',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_partnerevent" ("actief", "email", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "sorteersleutel", "telefoon", "versie") VALUES (OLD."actief", OLD."email", OLD."id", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."sorteersleutel", OLD."telefoon", OLD."versie"); RETURN NULL;', hash='36df2a502fac1e79723513af8f8b35e139c9bf37', operation='DELETE', pgid='pgtrigger_delete_delete_1d54f', table='organisatie_partner', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='afwezigheid',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_afwezigheidevent" ("begin", "eind", "gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begin", NEW."eind", NEW."gebruiker_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='8165ecd5b9dee9b70ed8ceda945c551c99082df7', operation='INSERT', pgid='pgtrigger_insert_insert_a65c9', table='organisatie_afwezigheid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='afwezigheid',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_afwezigheidevent" ("begin", "eind", "gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begin", NEW."eind", NEW."gebruiker_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='767af3c826ac1e4cbbe435bc20f470cb6f065922', operation='UPDATE', pgid='pgtrigger_update_update_b0a98', table='organisatie_afwezigheid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='afwezigheid',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_afwezigheidevent" ("begin", "eind", "gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."begin", OLD."eind", OLD."gebruiker_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='a4adb2c5b8fe9b01e7796bb0820f1fd9634f1ffe', operation='DELETE', pgid='pgtrigger_delete_delete_d0200', table='organisatie_afwezigheid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='beginsaldo',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_beginsaldoevent" ("gemeente_id", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saldo", "versie") VALUES (NEW."gemeente_id", NEW."id", NEW."jaar", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."saldo", NEW."versie"); RETURN NULL;', hash='078f3deb99d043a2b61c38d12bd72906587aab03', operation='INSERT', pgid='pgtrigger_insert_insert_00607', table='organisatie_beginsaldo', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='beginsaldo',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_beginsaldoevent" ("gemeente_id", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saldo", "versie") VALUES (NEW."gemeente_id", NEW."id", NEW."jaar", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."saldo", NEW."versie"); RETURN NULL;', hash='e4fd1ce5d486c85181d97b70f4b723108b495047', operation='UPDATE', pgid='pgtrigger_update_update_8e17f', table='organisatie_beginsaldo', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='beginsaldo',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_beginsaldoevent" ("gemeente_id", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saldo", "versie") VALUES (OLD."gemeente_id", OLD."id", OLD."jaar", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."saldo", OLD."versie"); RETURN NULL;', hash='e5677750c3b213e3e02d1641f393df9821a6dfa9', operation='DELETE', pgid='pgtrigger_delete_delete_2843c', table='organisatie_beginsaldo', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gemeentedefinitie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_gemeentedefinitieevent" ("begin", "eind", "gemeente_id", "huisvestingsdatum", "id", "maanden_begeleiding", "maanden_infopunt", "op_orde_tot", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ritme_op_orde", "ritme_vestiging", "ritme_zelfredzaam", "traject_vanaf", "versie", "vestiging_tot", "volwassen_vanaf") VALUES (NEW."begin", NEW."eind", NEW."gemeente_id", NEW."huisvestingsdatum", NEW."id", NEW."maanden_begeleiding", NEW."maanden_infopunt", NEW."op_orde_tot", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."ritme_op_orde", NEW."ritme_vestiging", NEW."ritme_zelfredzaam", NEW."traject_vanaf", NEW."versie", NEW."vestiging_tot", NEW."volwassen_vanaf"); RETURN NULL;', hash='60e10c4a17a3051da4110222ce5bf0d7e2dcd500', operation='INSERT', pgid='pgtrigger_insert_insert_37edd', table='organisatie_gemeentedefinitie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gemeentedefinitie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_gemeentedefinitieevent" ("begin", "eind", "gemeente_id", "huisvestingsdatum", "id", "maanden_begeleiding", "maanden_infopunt", "op_orde_tot", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ritme_op_orde", "ritme_vestiging", "ritme_zelfredzaam", "traject_vanaf", "versie", "vestiging_tot", "volwassen_vanaf") VALUES (NEW."begin", NEW."eind", NEW."gemeente_id", NEW."huisvestingsdatum", NEW."id", NEW."maanden_begeleiding", NEW."maanden_infopunt", NEW."op_orde_tot", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."ritme_op_orde", NEW."ritme_vestiging", NEW."ritme_zelfredzaam", NEW."traject_vanaf", NEW."versie", NEW."vestiging_tot", NEW."volwassen_vanaf"); RETURN NULL;', hash='63b199e71f475551845fa4226f90a42c9e553cf2', operation='UPDATE', pgid='pgtrigger_update_update_76e6a', table='organisatie_gemeentedefinitie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gemeentedefinitie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_gemeentedefinitieevent" ("begin", "eind", "gemeente_id", "huisvestingsdatum", "id", "maanden_begeleiding", "maanden_infopunt", "op_orde_tot", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ritme_op_orde", "ritme_vestiging", "ritme_zelfredzaam", "traject_vanaf", "versie", "vestiging_tot", "volwassen_vanaf") VALUES (OLD."begin", OLD."eind", OLD."gemeente_id", OLD."huisvestingsdatum", OLD."id", OLD."maanden_begeleiding", OLD."maanden_infopunt", OLD."op_orde_tot", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."ritme_op_orde", OLD."ritme_vestiging", OLD."ritme_zelfredzaam", OLD."traject_vanaf", OLD."versie", OLD."vestiging_tot", OLD."volwassen_vanaf"); RETURN NULL;', hash='2231968aa8f85450807e4a531a2945f1a566c978', operation='DELETE', pgid='pgtrigger_delete_delete_becfc', table='organisatie_gemeentedefinitie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gepubliceerdcijfer',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_gepubliceerdcijferevent" ("bron", "code", "gemeente_id", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie", "waarde") VALUES (NEW."bron", NEW."code", NEW."gemeente_id", NEW."id", NEW."jaar", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."versie", NEW."waarde"); RETURN NULL;', hash='a5c389693e84fd2dc9aa7ebc922e990132c9535c', operation='INSERT', pgid='pgtrigger_insert_insert_dcffa', table='organisatie_gepubliceerdcijfer', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gepubliceerdcijfer',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_gepubliceerdcijferevent" ("bron", "code", "gemeente_id", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie", "waarde") VALUES (NEW."bron", NEW."code", NEW."gemeente_id", NEW."id", NEW."jaar", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."versie", NEW."waarde"); RETURN NULL;', hash='ccbe148382d8718f7b6f6b15e9a348f86f122877', operation='UPDATE', pgid='pgtrigger_update_update_300a7', table='organisatie_gepubliceerdcijfer', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gepubliceerdcijfer',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_gepubliceerdcijferevent" ("bron", "code", "gemeente_id", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie", "waarde") VALUES (OLD."bron", OLD."code", OLD."gemeente_id", OLD."id", OLD."jaar", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."versie", OLD."waarde"); RETURN NULL;', hash='7c92a1840df4e272601a0b1b70ca023191bc6b8a', operation='DELETE', pgid='pgtrigger_delete_delete_3c05e', table='organisatie_gepubliceerdcijfer', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inkoopgemeente',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_inkoopgemeenteevent" ("gemeente_id", "id", "inkoop_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gemeente_id", NEW."id", NEW."inkoop_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='f80afcdfb7562afe0e7c601ed46378ea6510e52d', operation='INSERT', pgid='pgtrigger_insert_insert_797bb', table='organisatie_inkoopgemeente', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inkoopgemeente',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_inkoopgemeenteevent" ("gemeente_id", "id", "inkoop_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gemeente_id", NEW."id", NEW."inkoop_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='f4abdf13d8253cf59c7cb35e8972ab629f25a0c0', operation='UPDATE', pgid='pgtrigger_update_update_2df14', table='organisatie_inkoopgemeente', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inkoopgemeente',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_inkoopgemeenteevent" ("gemeente_id", "id", "inkoop_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."gemeente_id", OLD."id", OLD."inkoop_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='8b0cf0caad921e2d0f6c75d1c5df9f4ce0f8111e', operation='DELETE', pgid='pgtrigger_delete_delete_42536', table='organisatie_inkoopgemeente', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inkoop',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_inkoopevent" ("aantal", "begin", "eind", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product", "sorteersleutel", "versie") VALUES (NEW."aantal", NEW."begin", NEW."eind", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."product", NEW."sorteersleutel", NEW."versie"); RETURN NULL;', hash='04b0600383299f0ed417542955626409e42479e1', operation='INSERT', pgid='pgtrigger_insert_insert_c748f', table='organisatie_inkoop', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inkoop',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_inkoopevent" ("aantal", "begin", "eind", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product", "sorteersleutel", "versie") VALUES (NEW."aantal", NEW."begin", NEW."eind", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."product", NEW."sorteersleutel", NEW."versie"); RETURN NULL;', hash='2fb49821030f625a203e191c0ffa6c558ae63c43', operation='UPDATE', pgid='pgtrigger_update_update_1656a', table='organisatie_inkoop', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='inkoop',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_inkoopevent" ("aantal", "begin", "eind", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product", "sorteersleutel", "versie") VALUES (OLD."aantal", OLD."begin", OLD."eind", OLD."id", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."product", OLD."sorteersleutel", OLD."versie"); RETURN NULL;', hash='f27aaac0b9b748f21749804bb1aefcbd744662b8', operation='DELETE', pgid='pgtrigger_delete_delete_53859', table='organisatie_inkoop', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanstelling',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_aanstellingevent" ("begin", "eind", "gebruiker_id", "gemeente_id", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "versie", "wacht") VALUES (NEW."begin", NEW."eind", NEW."gebruiker_id", NEW."gemeente_id", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rol", NEW."versie", NEW."wacht"); RETURN NULL;', hash='e0ec67c8257929e9af16d5bb5850974cad3e294c', operation='INSERT', pgid='pgtrigger_insert_insert_3acb2', table='organisatie_aanstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanstelling',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_aanstellingevent" ("begin", "eind", "gebruiker_id", "gemeente_id", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "versie", "wacht") VALUES (NEW."begin", NEW."eind", NEW."gebruiker_id", NEW."gemeente_id", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rol", NEW."versie", NEW."wacht"); RETURN NULL;', hash='0d31ea0b30b938650cb4fd0f528ced31ee9b79be', operation='UPDATE', pgid='pgtrigger_update_update_6d5de', table='organisatie_aanstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanstelling',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_aanstellingevent" ("begin", "eind", "gebruiker_id", "gemeente_id", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "versie", "wacht") VALUES (OLD."begin", OLD."eind", OLD."gebruiker_id", OLD."gemeente_id", OLD."id", OLD."locatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rol", OLD."versie", OLD."wacht"); RETURN NULL;', hash='039ecedc5f3dbe66e5da929baadb433aedbdaf2c', operation='DELETE', pgid='pgtrigger_delete_delete_8fe2e', table='organisatie_aanstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='registratie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_registratieevent" ("begin", "eind", "gemeente_id", "groep", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (NEW."begin", NEW."eind", NEW."gemeente_id", NEW."groep", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."versie"); RETURN NULL;', hash='70bb6e8a2d8265481aabbb2e696cbeee68284ede', operation='INSERT', pgid='pgtrigger_insert_insert_a5845', table='organisatie_registratie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='registratie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_registratieevent" ("begin", "eind", "gemeente_id", "groep", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (NEW."begin", NEW."eind", NEW."gemeente_id", NEW."groep", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."versie"); RETURN NULL;', hash='c109897aeb1d45cb36493ca02fd76ca78935b718', operation='UPDATE', pgid='pgtrigger_update_update_c48a7', table='organisatie_registratie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='registratie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_registratieevent" ("begin", "eind", "gemeente_id", "groep", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (OLD."begin", OLD."eind", OLD."gemeente_id", OLD."groep", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."versie"); RETURN NULL;', hash='c00ed1abfd2102576dcca9f847239fc87ab3c9c3', operation='DELETE', pgid='pgtrigger_delete_delete_5e73d', table='organisatie_registratie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='saldocorrectie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_saldocorrectieevent" ("aantal", "gemeente_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "versie") VALUES (NEW."aantal", NEW."gemeente_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reden", NEW."versie"); RETURN NULL;', hash='ca7b5b289f61161bc9b26d7d309ea76597e3c4db', operation='INSERT', pgid='pgtrigger_insert_insert_8b49d', table='organisatie_saldocorrectie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='saldocorrectie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_saldocorrectieevent" ("aantal", "gemeente_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "versie") VALUES (NEW."aantal", NEW."gemeente_id", NEW."id", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reden", NEW."versie"); RETURN NULL;', hash='51d956845745a97969c659c30f8384ab6cb51d68', operation='UPDATE', pgid='pgtrigger_update_update_7f28d', table='organisatie_saldocorrectie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='saldocorrectie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_saldocorrectieevent" ("aantal", "gemeente_id", "id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "versie") VALUES (OLD."aantal", OLD."gemeente_id", OLD."id", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reden", OLD."versie"); RETURN NULL;', hash='56f9b99a848d97e4d38f4f74a58eabee34a0a47a', operation='DELETE', pgid='pgtrigger_delete_delete_beab3', table='organisatie_saldocorrectie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='taakstelling',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_taakstellingevent" ("aantal", "gemeente_id", "helft", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (NEW."aantal", NEW."gemeente_id", NEW."helft", NEW."id", NEW."jaar", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."versie"); RETURN NULL;', hash='3dc64608b1dc7dec47bd0847da57247345341838', operation='INSERT', pgid='pgtrigger_insert_insert_b561f', table='organisatie_taakstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='taakstelling',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_taakstellingevent" ("aantal", "gemeente_id", "helft", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (NEW."aantal", NEW."gemeente_id", NEW."helft", NEW."id", NEW."jaar", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."versie"); RETURN NULL;', hash='0eb5f4e60c7a0ad4f56c5e6c72656d1247f62e90', operation='UPDATE', pgid='pgtrigger_update_update_4d1a5', table='organisatie_taakstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='taakstelling',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_taakstellingevent" ("aantal", "gemeente_id", "helft", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "versie") VALUES (OLD."aantal", OLD."gemeente_id", OLD."helft", OLD."id", OLD."jaar", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."versie"); RETURN NULL;', hash='d14ddd47ccd9d5c6076b6a6acd7f43960b534e09', operation='DELETE', pgid='pgtrigger_delete_delete_788c1', table='organisatie_taakstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamlid',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_teamlidevent" ("gebruiker_id", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "talen", "versie") VALUES (NEW."gebruiker_id", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sorteersleutel", NEW."talen", NEW."versie"); RETURN NULL;', hash='d8c1500a2897ab49958d6995f61994f8f9da6eae', operation='INSERT', pgid='pgtrigger_insert_insert_64f1b', table='organisatie_teamlid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamlid',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_teamlidevent" ("gebruiker_id", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "talen", "versie") VALUES (NEW."gebruiker_id", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sorteersleutel", NEW."talen", NEW."versie"); RETURN NULL;', hash='ec86d60e3b82bdf2e5648bdea73a02d0ea600fdf', operation='UPDATE', pgid='pgtrigger_update_update_1cbda', table='organisatie_teamlid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamlid',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_teamlidevent" ("gebruiker_id", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "talen", "versie") VALUES (OLD."gebruiker_id", OLD."id", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sorteersleutel", OLD."talen", OLD."versie"); RETURN NULL;', hash='8f0dd2977ffe5f30b772b93b6bfe91da5aec159e', operation='DELETE', pgid='pgtrigger_delete_delete_2effe', table='organisatie_teamlid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamverklaring',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_teamverklaringevent" ("begin", "eind", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teamlid_id") VALUES (NEW."begin", NEW."eind", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."teamlid_id"); RETURN NULL;', hash='37961520557e47e718e784335d9dff7b00e31737', operation='INSERT', pgid='pgtrigger_insert_insert_32ef8', table='organisatie_teamverklaring', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamverklaring',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_teamverklaringevent" ("begin", "eind", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teamlid_id") VALUES (NEW."begin", NEW."eind", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."teamlid_id"); RETURN NULL;', hash='c2d0b3fa39076498a506ad8891e4cf938a524fcb', operation='UPDATE', pgid='pgtrigger_update_update_1a8af', table='organisatie_teamverklaring', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamverklaring',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_teamverklaringevent" ("begin", "eind", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teamlid_id") VALUES (OLD."begin", OLD."eind", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."teamlid_id"); RETURN NULL;', hash='6ba61483fc678b1c77ba168ae93f8d7d7f723905', operation='DELETE', pgid='pgtrigger_delete_delete_68412', table='organisatie_teamverklaring', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='werkgebied',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_werkgebiedevent" ("gemeente_id", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gemeente_id", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='49720186ec433b123a374741f0bfa72013c4ea42', operation='INSERT', pgid='pgtrigger_insert_insert_a3f94', table='organisatie_werkgebied', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='werkgebied',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_werkgebiedevent" ("gemeente_id", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gemeente_id", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='5713cbef023a25988aa5867bf733010a91a4b932', operation='UPDATE', pgid='pgtrigger_update_update_fdbbb', table='organisatie_werkgebied', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='werkgebied',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_werkgebiedevent" ("gemeente_id", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."gemeente_id", OLD."id", OLD."locatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='0f14fe4693628ee446a3540697ac68afb39d90a6', operation='DELETE', pgid='pgtrigger_delete_delete_ae1bf', table='organisatie_werkgebied', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamopleiding',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_teamopleidingevent" ("afgerond_op", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teamlid_id", "werkgebied_id") VALUES (NEW."afgerond_op", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."teamlid_id", NEW."werkgebied_id"); RETURN NULL;', hash='773dfc6475381606c35c23f57ae9cd6a375129db', operation='INSERT', pgid='pgtrigger_insert_insert_88b79', table='organisatie_teamopleiding', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamopleiding',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_teamopleidingevent" ("afgerond_op", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teamlid_id", "werkgebied_id") VALUES (NEW."afgerond_op", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."teamlid_id", NEW."werkgebied_id"); RETURN NULL;', hash='b29f53b3ef8c259e5f250d181dce8385f5d0bdbe', operation='UPDATE', pgid='pgtrigger_update_update_33e25', table='organisatie_teamopleiding', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamopleiding',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_teamopleidingevent" ("afgerond_op", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teamlid_id", "werkgebied_id") VALUES (OLD."afgerond_op", OLD."id", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."teamlid_id", OLD."werkgebied_id"); RETURN NULL;', hash='2421751f050217656f028fb868ffb5a6b9fd2de6', operation='DELETE', pgid='pgtrigger_delete_delete_8682e', table='organisatie_teamopleiding', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamfunctie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_teamfunctieevent" ("begin", "eind", "functie", "id", "is_hoofdfunctie", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teamlid_id", "uren_per_week", "verband", "versie", "werkgebied_id") VALUES (NEW."begin", NEW."eind", NEW."functie", NEW."id", NEW."is_hoofdfunctie", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."teamlid_id", NEW."uren_per_week", NEW."verband", NEW."versie", NEW."werkgebied_id"); RETURN NULL;', hash='c5f4f7588e75e6b1ab85b98f6aa7db7401c04513', operation='INSERT', pgid='pgtrigger_insert_insert_b2898', table='organisatie_teamfunctie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamfunctie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_teamfunctieevent" ("begin", "eind", "functie", "id", "is_hoofdfunctie", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teamlid_id", "uren_per_week", "verband", "versie", "werkgebied_id") VALUES (NEW."begin", NEW."eind", NEW."functie", NEW."id", NEW."is_hoofdfunctie", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."teamlid_id", NEW."uren_per_week", NEW."verband", NEW."versie", NEW."werkgebied_id"); RETURN NULL;', hash='0772ad6e8419035e4885471496fe27ca9f0289f7', operation='UPDATE', pgid='pgtrigger_update_update_5fd2e', table='organisatie_teamfunctie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='teamfunctie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_teamfunctieevent" ("begin", "eind", "functie", "id", "is_hoofdfunctie", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teamlid_id", "uren_per_week", "verband", "versie", "werkgebied_id") VALUES (OLD."begin", OLD."eind", OLD."functie", OLD."id", OLD."is_hoofdfunctie", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."teamlid_id", OLD."uren_per_week", OLD."verband", OLD."versie", OLD."werkgebied_id"); RETURN NULL;', hash='d481b2fd97e4867f2ad166859d5d4272a15385eb', operation='DELETE', pgid='pgtrigger_delete_delete_bcaa4', table='organisatie_teamfunctie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='maanduren',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_maandurenevent" ("id", "maand", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teamlid_id", "uren", "versie", "werkgebied_id") VALUES (NEW."id", NEW."maand", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."teamlid_id", NEW."uren", NEW."versie", NEW."werkgebied_id"); RETURN NULL;', hash='332b977b5801969693c5a1d295d716371906c4c6', operation='INSERT', pgid='pgtrigger_insert_insert_76487', table='organisatie_maanduren', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='maanduren',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_maandurenevent" ("id", "maand", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teamlid_id", "uren", "versie", "werkgebied_id") VALUES (NEW."id", NEW."maand", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."teamlid_id", NEW."uren", NEW."versie", NEW."werkgebied_id"); RETURN NULL;', hash='a0d03e20fc44dfeda2f36058667bd746b45a9fc5', operation='UPDATE', pgid='pgtrigger_update_update_5103d', table='organisatie_maanduren', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='maanduren',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_maandurenevent" ("id", "maand", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teamlid_id", "uren", "versie", "werkgebied_id") VALUES (OLD."id", OLD."maand", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."teamlid_id", OLD."uren", OLD."versie", OLD."werkgebied_id"); RETURN NULL;', hash='22b84dc46443e379489ac66126ee7b78fb4c4f32', operation='DELETE', pgid='pgtrigger_delete_delete_8750c', table='organisatie_maanduren', when='AFTER')),
                ),
                migrations.AddField(
                    model_name='inkoop',
                    name='gemeenten',
                    field=models.ManyToManyField(related_name='inkopen', through='organisatie.Inkoopgemeente', to='organisatie.gemeente'),
                ),
                migrations.AddField(
                    model_name='locatie',
                    name='gemeenten',
                    field=models.ManyToManyField(related_name='locaties', through='organisatie.Werkgebied', to='organisatie.gemeente'),
                ),
            ],
        ),
    ]
