import core.migrating
import core.velden
import django.contrib.postgres.constraints
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
                        ('soort', models.CharField(choices=[('woningcorporatie', 'Woningcorporatie'), ('uitkering', 'uitkering en inkomen (zoals de ISD)'), ('school', 'School'), ('taalschool', 'Taalschool'), ('advocaat', 'Advocaat'), ('juridische hulp', 'Juridisch'), ('zorg', 'Zorg'), ('overheid', 'Overheid'), ('werk', 'Werk'), ('welzijn', 'Welzijn'), ('overig', 'Overig')], max_length=30, verbose_name='soort')),
                        ('telefoon', models.CharField(blank=True, max_length=30, verbose_name='telefoon')),
                        ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                        ('actief', models.BooleanField(default=True, verbose_name='te kiezen')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                    ],
                    options={
                        'verbose_name': 'partner',
                        'verbose_name_plural': 'partners',
                        'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('naam'), name='partner_naam_uniek', violation_error_message='Deze partner staat al in de lijst.'), models.CheckConstraint(condition=models.Q(('soort__in', ['woningcorporatie', 'uitkering', 'school', 'taalschool', 'advocaat', 'juridische hulp', 'zorg', 'overheid', 'werk', 'welzijn', 'overig'])), name='partner_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
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
                        ('soort', models.CharField(choices=[('woningcorporatie', 'Woningcorporatie'), ('uitkering', 'uitkering en inkomen (zoals de ISD)'), ('school', 'School'), ('taalschool', 'Taalschool'), ('advocaat', 'Advocaat'), ('juridische hulp', 'Juridisch'), ('zorg', 'Zorg'), ('overheid', 'Overheid'), ('werk', 'Werk'), ('welzijn', 'Welzijn'), ('overig', 'Overig')], max_length=30, verbose_name='soort')),
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
                        ('rol', models.CharField(choices=[('vrijwilliger', 'vrijwilliger'), ('juridisch medewerker', 'juridisch medewerker'), ('teamleider', 'teamleider'), ('gemeente', 'gemeente'), ('beheerder', 'beheerder')], max_length=30, verbose_name='rol')),
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
                        'constraints': [models.CheckConstraint(condition=models.Q(('rol__in', ['vrijwilliger', 'juridisch medewerker', 'teamleider', 'gemeente', 'beheerder'])), name='aanstelling_rol_bekend', violation_error_message='Kies een van de rollen uit de lijst.'), models.CheckConstraint(condition=models.Q(models.Q(('gemeente__isnull', False), ('locatie__isnull', True), ('rol', 'gemeente')), models.Q(models.Q(('rol', 'gemeente'), _negated=True), ('gemeente__isnull', True), ('locatie__isnull', False)), _connector='OR'), name='aanstelling_plaats_bij_rol', violation_error_message='Kies een gemeente voor iemand van de gemeente, en anders een locatie.'), models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gte', models.F('begin')), _connector='OR'), name='aanstelling_einde_na_begin', violation_error_message='De einddatum mag niet voor de begindatum liggen.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('gebruiker', '='), ('rol', '='), ('locatie', '=')], name='aanstelling_geen_dubbele', violation_error_message='Deze persoon heeft deze rol hier al in deze periode.')],
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
                        ('rol', models.CharField(choices=[('vrijwilliger', 'vrijwilliger'), ('juridisch medewerker', 'juridisch medewerker'), ('teamleider', 'teamleider'), ('gemeente', 'gemeente'), ('beheerder', 'beheerder')], max_length=30, verbose_name='rol')),
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
            ],
        ),
        migrations.AddField(
            model_name='locatie',
            name='gemeenten',
            field=models.ManyToManyField(related_name='locaties', through='organisatie.Werkgebied', to='organisatie.gemeente'),
        ),
    ]
