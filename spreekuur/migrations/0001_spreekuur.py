import core.migrating
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
import spreekuur.domain
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('clients', '0001_clients'),
        ('organisatie', '0001_plaatsen_mensen_cijfers'),
        ('organisatie', '__first__'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Notitie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(editable=False, verbose_name='opgeschreven op')),
                        ('tekst', models.TextField(verbose_name='notitie')),
                        ('ongedaan_tot', models.DateTimeField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notities', to='clients.client')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notities', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'notitie',
                        'verbose_name_plural': 'notities',
                        'constraints': [models.CheckConstraint(condition=models.Q(('tekst', ''), _negated=True), name='notitie_niet_leeg', violation_error_message='Schrijf op wat een collega moet weten.')],
                    },
                ),
                migrations.CreateModel(
                    name='Onderwerp',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=60, verbose_name='onderwerp')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('is_juridisch', models.BooleanField(default=False, verbose_name='telt als juridisch')),
                        ('volgorde', models.PositiveSmallIntegerField(default=50, verbose_name='volgorde')),
                        ('begin', models.DateField(verbose_name='te kiezen vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='onderwerpen', to='organisatie.locatie')),
                    ],
                    options={
                        'verbose_name': 'onderwerp',
                        'verbose_name_plural': 'onderwerpen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='onderwerp_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), models.UniqueConstraint(models.F('locatie'), django.db.models.functions.text.Lower('naam'), name='onderwerp_naam_uniek', violation_error_message='Dit onderwerp staat al in de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='Publieksvraag',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ('op', models.DateField(verbose_name='op')),
                        ('wijze', models.CharField(choices=[('spreekuur', 'Spreekuur'), ('op afspraak', 'Afspraak'), ('huisbezoek', 'Huisbezoek'), ('telefoon', 'Telefoon'), ('bericht', 'Bericht')], default=spreekuur.domain.Wijze['SPREEKUUR'], max_length=15, verbose_name='hoe')),
                        ('notitie', models.TextField(blank=True, verbose_name='waar ging het over')),
                        ('ongedaan_tot', models.DateTimeField(editable=False)),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='publieksvragen', to=settings.AUTH_USER_MODEL)),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='publieksvragen', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='publieksvragen', to='organisatie.locatie')),
                    ],
                    options={
                        'verbose_name': 'publieksvraag',
                        'verbose_name_plural': 'publieksvragen',
                        'indexes': [models.Index(fields=['gemeente', 'op'], name='publieksvraag_gemeente_op')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('wijze__in', ['spreekuur', 'op afspraak', 'huisbezoek', 'telefoon', 'bericht'])), name='publieksvraag_wijze_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
                    },
                ),
                migrations.CreateModel(
                    name='Spreekuur',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('plaats', models.CharField(help_text='Bijvoorbeeld: bibliotheek, kamer 2.', max_length=120, verbose_name='waar')),
                        ('weekdag', models.PositiveSmallIntegerField(choices=[(0, 'maandag'), (1, 'dinsdag'), (2, 'woensdag'), (3, 'donderdag'), (4, 'vrijdag'), (5, 'zaterdag'), (6, 'zondag')], verbose_name='dag')),
                        ('begintijd', models.TimeField(verbose_name='van')),
                        ('eindtijd', models.TimeField(verbose_name='tot')),
                        ('soort', models.CharField(choices=[('algemeen', 'Algemeen'), ('juridisch', 'Juridisch')], default='algemeen', max_length=10, verbose_name='soort')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='spreekuren', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='spreekuren', to='organisatie.locatie', verbose_name='locatie')),
                    ],
                    options={
                        'verbose_name': 'spreekuur',
                        'verbose_name_plural': 'spreekuren',
                        'constraints': [models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('eind__gt', models.F('begin')), _connector='OR'), name='spreekuur_einde_na_begin', violation_error_message='De einddatum moet na de begindatum liggen.'), models.CheckConstraint(condition=models.Q(('soort__in', ['algemeen', 'juridisch'])), name='spreekuur_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('eindtijd__gt', models.F('begintijd'))), name='spreekuur_eindtijd_na_begintijd', violation_error_message='De eindtijd moet na de begintijd liggen.'), models.CheckConstraint(condition=models.Q(('weekdag__range', (0, 6))), name='spreekuur_weekdag', violation_error_message='Kies een dag van de week.')],
                    },
                ),
                migrations.CreateModel(
                    name='Concept',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('uuid', models.UUIDField()),
                        ('gegevens', models.JSONField(default=dict)),
                        ('bewaard_at', models.DateTimeField()),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='concepten', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'concept',
                        'verbose_name_plural': 'concepten',
                        'constraints': [models.UniqueConstraint(fields=('gebruiker', 'uuid'), name='concept_een_per_contact')],
                    },
                ),
                migrations.CreateModel(
                    name='Contactdag',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(editable=False, verbose_name='op')),
                        ('aantal', models.IntegerField(editable=False, verbose_name='aantal')),
                        ('soort', models.CharField(editable=False, max_length=12, verbose_name='soort')),
                        ('wijze', models.CharField(editable=False, max_length=15, verbose_name='hoe')),
                        ('gemeente', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'contactdag',
                        'verbose_name_plural': 'contactdagen',
                        'indexes': [models.Index(fields=['gemeente', 'op'], include=('soort', 'wijze', 'aantal'), name='contactdag_gemeente_op')],
                    },
                ),
                migrations.CreateModel(
                    name='Notitiecorrectie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='op')),
                        ('oude_tekst', models.TextField(verbose_name='zoals het er stond')),
                        ('reden', models.CharField(max_length=200, verbose_name='wat was er mis')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('notitie', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='correcties', to='spreekuur.notitie')),
                    ],
                    options={
                        'verbose_name': 'notitiecorrectie',
                        'verbose_name_plural': 'notitiecorrecties',
                    },
                ),
                migrations.CreateModel(
                    name='NotitieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField(editable=False, verbose_name='opgeschreven op')),
                        ('tekst', models.TextField(verbose_name='notitie')),
                        ('ongedaan_tot', models.DateTimeField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.notitie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Onderwerpdag',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(editable=False, verbose_name='op')),
                        ('aantal', models.IntegerField(editable=False, verbose_name='aantal')),
                        ('gemeente', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisatie.gemeente')),
                        ('onderwerp', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='spreekuur.onderwerp')),
                    ],
                    options={
                        'verbose_name': 'onderwerpdag',
                        'verbose_name_plural': 'onderwerpdagen',
                        'indexes': [models.Index(fields=['gemeente', 'op'], include=('onderwerp', 'aantal'), name='onderwerpdag_gemeente_op')],
                    },
                ),
                migrations.CreateModel(
                    name='OnderwerpEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=60, verbose_name='onderwerp')),
                        ('sorteersleutel', models.CharField(db_collation='C', editable=False, max_length=300)),
                        ('is_juridisch', models.BooleanField(default=False, verbose_name='telt als juridisch')),
                        ('volgorde', models.PositiveSmallIntegerField(default=50, verbose_name='volgorde')),
                        ('begin', models.DateField(verbose_name='te kiezen vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.onderwerp')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='PublieksvraagEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('uuid', models.UUIDField(default=uuid.uuid4, editable=False)),
                        ('op', models.DateField(verbose_name='op')),
                        ('wijze', models.CharField(choices=[('spreekuur', 'Spreekuur'), ('op afspraak', 'Afspraak'), ('huisbezoek', 'Huisbezoek'), ('telefoon', 'Telefoon'), ('bericht', 'Bericht')], default=spreekuur.domain.Wijze['SPREEKUUR'], max_length=15, verbose_name='hoe')),
                        ('notitie', models.TextField(blank=True, verbose_name='waar ging het over')),
                        ('ongedaan_tot', models.DateTimeField(editable=False)),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.publieksvraag')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='SpreekuurEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('plaats', models.CharField(help_text='Bijvoorbeeld: bibliotheek, kamer 2.', max_length=120, verbose_name='waar')),
                        ('weekdag', models.PositiveSmallIntegerField(choices=[(0, 'maandag'), (1, 'dinsdag'), (2, 'woensdag'), (3, 'donderdag'), (4, 'vrijdag'), (5, 'zaterdag'), (6, 'zondag')], verbose_name='dag')),
                        ('begintijd', models.TimeField(verbose_name='van')),
                        ('eindtijd', models.TimeField(verbose_name='tot')),
                        ('soort', models.CharField(choices=[('algemeen', 'Algemeen'), ('juridisch', 'Juridisch')], default='algemeen', max_length=10, verbose_name='soort')),
                        ('begin', models.DateField(verbose_name='vanaf')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='niet meer vanaf')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente', verbose_name='gemeente')),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie', verbose_name='locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.spreekuur')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='NotitiecorrectieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField(verbose_name='op')),
                        ('oude_tekst', models.TextField(verbose_name='zoals het er stond')),
                        ('reden', models.CharField(max_length=200, verbose_name='wat was er mis')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('notitie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.notitie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.notitiecorrectie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Zitting',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('datum', models.DateField(verbose_name='datum')),
                        ('begintijd', models.TimeField(verbose_name='van')),
                        ('eindtijd', models.TimeField(verbose_name='tot')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('spreekuur', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='zittingen', to='spreekuur.spreekuur')),
                    ],
                    options={
                        'verbose_name': 'zitting',
                        'verbose_name_plural': 'zittingen',
                        'indexes': [models.Index(fields=['datum'], name='zitting_datum')],
                        'constraints': [models.UniqueConstraint(fields=('spreekuur', 'datum'), name='zitting_een_per_dag', violation_error_message='Dit spreekuur is op deze dag al geopend.'), models.CheckConstraint(condition=models.Q(('eindtijd__gt', models.F('begintijd'))), name='zitting_eindtijd_na_begintijd', violation_error_message='De eindtijd moet na de begintijd liggen.')],
                    },
                ),
                migrations.CreateModel(
                    name='Aanwezigheid',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='aanwezigheden', to=settings.AUTH_USER_MODEL)),
                        ('zitting', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='aanwezigheden', to='spreekuur.zitting')),
                    ],
                    options={
                        'verbose_name': 'aanwezigheid',
                        'verbose_name_plural': 'aanwezigheden',
                        'constraints': [models.UniqueConstraint(fields=('zitting', 'gebruiker'), name='aanwezigheid_een_keer', violation_error_message='Deze helper staat al bij dit spreekuur.')],
                    },
                ),
                migrations.CreateModel(
                    name='Contact',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ('op', models.DateField(verbose_name='op')),
                        ('om', models.TimeField(blank=True, null=True, verbose_name='om')),
                        ('duur', models.PositiveSmallIntegerField(default=10, verbose_name='minuten')),
                        ('wijze', models.CharField(choices=[('spreekuur', 'Spreekuur'), ('op afspraak', 'Afspraak'), ('huisbezoek', 'Huisbezoek'), ('telefoon', 'Telefoon'), ('bericht', 'Bericht')], default='spreekuur', max_length=15, verbose_name='hoe')),
                        ('tolk', models.CharField(choices=[('geen', 'Geen'), ('vrijwilliger', 'Vrijwilliger'), ('tolkentelefoon', 'Tolkentelefoon'), ('familie', 'Familie')], default='geen', max_length=15, verbose_name='tolk')),
                        ('uitkomst', models.CharField(choices=[('geholpen', 'Zelf geholpen'), ('doorverwezen', 'Doorverwezen'), ('open', 'Nog open'), ('poging', 'Geprobeerd, niet gelukt')], default='geholpen', max_length=15, verbose_name='wat deden we')),
                        ('notitie', models.TextField(blank=True, verbose_name='notitie')),
                        ('soort', models.CharField(choices=[('juridisch', 'juridisch'), ('begeleiding', 'begeleiding'), ('infopunt', 'infopunt'), ('overig', 'overig')], editable=False, max_length=12)),
                        ('gemaakt_op', models.DateField(editable=False)),
                        ('ongedaan_tot', models.DateTimeField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='contacten', to=settings.AUTH_USER_MODEL)),
                        ('gemeente', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='contacten', to='organisatie.gemeente')),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='contacten', to='organisatie.locatie')),
                        ('zitting', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='contacten', to='spreekuur.zitting')),
                    ],
                    options={
                        'verbose_name': 'contact',
                        'verbose_name_plural': 'contacten',
                        'indexes': [models.Index(fields=['locatie', 'op'], name='contact_locatie_op'), models.Index(fields=['gemeente', 'op'], include=('id',), name='contact_gemeente_op'), models.Index(fields=['gebruiker', 'gemaakt_op'], name='contact_gebruiker_op'), models.Index(fields=['gebruiker', 'locatie', 'op'], include=('id',), name='contact_gebruiker_dag')],
                        'constraints': [models.CheckConstraint(condition=models.Q(('wijze__in', ['spreekuur', 'op afspraak', 'huisbezoek', 'telefoon', 'bericht'])), name='contact_wijze_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('tolk__in', ['geen', 'vrijwilliger', 'tolkentelefoon', 'familie'])), name='contact_tolk_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('uitkomst__in', ['geholpen', 'doorverwezen', 'open', 'poging'])), name='contact_uitkomst_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('soort__in', ['juridisch', 'begeleiding', 'infopunt', 'overig'])), name='contact_soort_bekend', violation_error_message='De soort van dit contact is niet bekend.'), models.CheckConstraint(condition=models.Q(('op__lte', models.F('gemaakt_op'))), name='contact_niet_in_de_toekomst', violation_error_message='Een contact kan niet in de toekomst liggen. Kies vandaag of een eerdere dag.')],
                    },
                ),
                migrations.CreateModel(
                    name='ZittingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('datum', models.DateField(verbose_name='datum')),
                        ('begintijd', models.TimeField(verbose_name='van')),
                        ('eindtijd', models.TimeField(verbose_name='tot')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.zitting')),
                        ('spreekuur', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.spreekuur')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Contactdeelname',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(editable=False, verbose_name='op')),
                        ('volgorde', models.PositiveSmallIntegerField(default=1)),
                        ('heeft_open_vraag', models.BooleanField(db_default=False, default=False, editable=False)),
                        ('eerste_van_jaar', models.BooleanField(db_default=False, default=False, editable=False)),
                        ('client', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='deelnames', to='clients.client')),
                        ('contact', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='deelnames', to='spreekuur.contact')),
                        ('gemeente', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'contactdeelname',
                        'verbose_name_plural': 'deelnames',
                        'abstract': False,
                        'indexes': [models.Index(fields=['gemeente', 'op'], include=('client',), name='contactdeelname_gemeente_op'), models.Index(condition=models.Q(('eerste_van_jaar', True)), fields=['gemeente', 'op'], include=('client',), name='deelname_eerste_van_jaar'), models.Index(condition=models.Q(('heeft_open_vraag', True)), fields=['client', 'contact'], name='deelname_open_vraag'), models.Index(fields=['client', '-op'], name='deelname_client')],
                        'constraints': [models.UniqueConstraint(fields=('contact', 'client'), name='contactdeelname_een_keer', violation_error_message='Deze persoon staat al bij dit contact.'), models.UniqueConstraint(fields=('contact', 'volgorde'), name='contactdeelname_volgorde', violation_error_message='Er staat al iemand op deze plaats.')],
                    },
                ),
                migrations.CreateModel(
                    name='Contactgat',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(editable=False, verbose_name='op')),
                        ('mist', models.CharField(editable=False, max_length=10, verbose_name='mist')),
                        ('contact', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='gaten', to='spreekuur.contact')),
                        ('gemeente', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'contactgat',
                        'verbose_name_plural': 'contactgaten',
                        'abstract': False,
                        'indexes': [models.Index(fields=['gemeente', 'mist', 'op'], include=('contact',), name='contactgat_gemeente_op')],
                        'constraints': [models.UniqueConstraint(fields=('contact', 'mist'), name='contactgat_een_keer', violation_error_message='Bij dit contact staat al dat dit ontbreekt.')],
                    },
                ),
                migrations.CreateModel(
                    name='Contactonderwerp',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(editable=False, verbose_name='op')),
                        ('volgorde', models.PositiveSmallIntegerField(default=1)),
                        ('contact', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='contactonderwerpen', to='spreekuur.contact')),
                        ('gemeente', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.gemeente')),
                        ('onderwerp', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='contactonderwerpen', to='spreekuur.onderwerp')),
                    ],
                    options={
                        'verbose_name': 'contactonderwerp',
                        'verbose_name_plural': 'contactonderwerpen',
                        'abstract': False,
                        'indexes': [models.Index(fields=['gemeente', 'op'], include=('onderwerp',), name='onderwerp_gemeente_op')],
                        'constraints': [models.UniqueConstraint(fields=('contact', 'onderwerp'), name='contactonderwerp_een_keer', violation_error_message='Dit onderwerp staat al bij dit contact.'), models.UniqueConstraint(fields=('contact', 'volgorde'), name='contactonderwerp_volgorde', violation_error_message='Er staat al een onderwerp op deze plaats.')],
                    },
                ),
                migrations.CreateModel(
                    name='Correctie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(verbose_name='op')),
                        ('oude_tekst', models.TextField(verbose_name='zoals het er stond')),
                        ('reden', models.CharField(max_length=200, verbose_name='wat was er mis')),
                        ('contact', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='correcties', to='spreekuur.contact')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'correctie',
                        'verbose_name_plural': 'correcties',
                    },
                ),
                migrations.CreateModel(
                    name='Doorverwijzing',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField(editable=False, verbose_name='op')),
                        ('contact', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='doorverwijzingen', to='spreekuur.contact')),
                        ('gemeente', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.gemeente')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='doorverwijzingen', to='organisatie.partner')),
                    ],
                    options={
                        'verbose_name': 'doorverwijzing',
                        'verbose_name_plural': 'doorverwijzingen',
                        'abstract': False,
                        'indexes': [models.Index(fields=['gemeente', 'op'], include=('partner',), name='doorverwijzing_gemeente_op')],
                        'constraints': [models.UniqueConstraint(fields=('contact', 'partner'), name='doorverwijzing_een_keer', violation_error_message='Bij dit contact is al naar deze partner verwezen.')],
                    },
                ),
                migrations.CreateModel(
                    name='Vraag',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('doorgegeven_op', models.DateField(blank=True, null=True, verbose_name='doorgegeven op')),
                        ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='toelichting bij het doorgeven')),
                        ('afgehandeld_op', models.DateField(blank=True, null=True, verbose_name='afgehandeld op')),
                        ('antwoord', models.TextField(blank=True, verbose_name='antwoord')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('afgehandeld_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('contact', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='vraag', to='spreekuur.contact')),
                        ('doorgegeven_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('locatie', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.locatie')),
                        ('voor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='vragen', to=settings.AUTH_USER_MODEL, verbose_name='voor wie')),
                    ],
                    options={
                        'verbose_name': 'vraag',
                        'verbose_name_plural': 'vragen',
                        'indexes': [models.Index(condition=models.Q(('afgehandeld_op__isnull', True)), fields=['locatie'], name='vraag_open'), models.Index(fields=['afgehandeld_op'], name='vraag_afgehandeld_op')],
                        'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('afgehandeld_door__isnull', True), ('afgehandeld_op__isnull', True)), models.Q(('afgehandeld_door__isnull', False), ('afgehandeld_op__isnull', False)), _connector='OR'), name='vraag_afgehandeld_met_naam', violation_error_message='Bij een afgehandelde vraag hoort wie dat deed.'), models.CheckConstraint(condition=models.Q(models.Q(('doorgegeven_door__isnull', True), ('doorgegeven_op__isnull', True), ('toelichting', '')), models.Q(('doorgegeven_door__isnull', False), ('doorgegeven_op__isnull', False)), _connector='OR'), name='vraag_doorgegeven_met_naam', violation_error_message='Bij een doorgegeven vraag hoort wie dat deed.')],
                    },
                ),
                migrations.CreateModel(
                    name='ContactEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('uuid', models.UUIDField(default=uuid.uuid4, editable=False)),
                        ('op', models.DateField(verbose_name='op')),
                        ('om', models.TimeField(blank=True, null=True, verbose_name='om')),
                        ('duur', models.PositiveSmallIntegerField(default=10, verbose_name='minuten')),
                        ('wijze', models.CharField(choices=[('spreekuur', 'Spreekuur'), ('op afspraak', 'Afspraak'), ('huisbezoek', 'Huisbezoek'), ('telefoon', 'Telefoon'), ('bericht', 'Bericht')], default='spreekuur', max_length=15, verbose_name='hoe')),
                        ('tolk', models.CharField(choices=[('geen', 'Geen'), ('vrijwilliger', 'Vrijwilliger'), ('tolkentelefoon', 'Tolkentelefoon'), ('familie', 'Familie')], default='geen', max_length=15, verbose_name='tolk')),
                        ('uitkomst', models.CharField(choices=[('geholpen', 'Zelf geholpen'), ('doorverwezen', 'Doorverwezen'), ('open', 'Nog open'), ('poging', 'Geprobeerd, niet gelukt')], default='geholpen', max_length=15, verbose_name='wat deden we')),
                        ('notitie', models.TextField(blank=True, verbose_name='notitie')),
                        ('soort', models.CharField(choices=[('juridisch', 'juridisch'), ('begeleiding', 'begeleiding'), ('infopunt', 'infopunt'), ('overig', 'overig')], editable=False, max_length=12)),
                        ('gemaakt_op', models.DateField(editable=False)),
                        ('ongedaan_tot', models.DateTimeField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('gemeente', models.ForeignKey(db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.contact')),
                        ('zitting', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.zitting')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='AanwezigheidEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.aanwezigheid')),
                        ('zitting', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.zitting')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='ContactdeelnameEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('volgorde', models.PositiveSmallIntegerField(default=1)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('contact', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.contact')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.contactdeelname')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='CorrectieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField(verbose_name='op')),
                        ('oude_tekst', models.TextField(verbose_name='zoals het er stond')),
                        ('reden', models.CharField(max_length=200, verbose_name='wat was er mis')),
                        ('contact', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.contact')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.correctie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='DoorverwijzingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('contact', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.contact')),
                        ('partner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.partner')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.doorverwijzing')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='ContactonderwerpEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('volgorde', models.PositiveSmallIntegerField(default=1)),
                        ('contact', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.contact')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.contactonderwerp')),
                        ('onderwerp', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.onderwerp')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='VraagEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('doorgegeven_op', models.DateField(blank=True, null=True, verbose_name='doorgegeven op')),
                        ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='toelichting bij het doorgeven')),
                        ('afgehandeld_op', models.DateField(blank=True, null=True, verbose_name='afgehandeld op')),
                        ('antwoord', models.TextField(blank=True, verbose_name='antwoord')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('afgehandeld_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('contact', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.contact')),
                        ('doorgegeven_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='spreekuur.vraag')),
                        ('voor', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='voor wie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='gemeente_en_dag', sql=pgtrigger.compiler.UpsertTriggerSql(func='SELECT gemeente_id, op INTO NEW.gemeente_id, NEW.op FROM spreekuur_contact WHERE id = NEW.contact_id; RETURN NEW;', hash='4e68cd14f3bb401f143148db3191412e3fc66652', operation='INSERT OR UPDATE', pgid='pgtrigger_gemeente_en_dag_d1a12', table='spreekuur_contactdeelname', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='open_vraag', sql=pgtrigger.compiler.UpsertTriggerSql(func='NEW.heeft_open_vraag = EXISTS (SELECT FROM spreekuur_vraag WHERE contact_id = NEW.contact_id AND afgehandeld_op IS NULL); RETURN NEW;', hash='4087c18b2a50590ae21cd98ef2c32928c000817a', operation='INSERT OR UPDATE', pgid='pgtrigger_open_vraag_b1e26', table='spreekuur_contactdeelname', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='eerste_van_jaar', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF TG_OP = 'UPDATE' AND ROW(OLD.client_id, OLD.gemeente_id, OLD.op, OLD.eerste_van_jaar) IS NOT DISTINCT FROM ROW(NEW.client_id, NEW.gemeente_id, NEW.op, NEW.eerste_van_jaar) THEN RETURN NULL; END IF; IF TG_OP = 'INSERT' THEN PERFORM 1 FROM clients_client WHERE id = NEW.client_id FOR KEY SHARE; IF NOT NEW.eerste_van_jaar AND EXISTS (SELECT FROM spreekuur_contactdeelname WHERE client_id = NEW.client_id AND gemeente_id = NEW.gemeente_id AND eerste_van_jaar AND op <= NEW.op AND extract(year FROM op) = extract(year FROM NEW.op)) THEN RETURN NULL; END IF; PERFORM 1 FROM clients_client WHERE id = NEW.client_id FOR NO KEY UPDATE; ELSE PERFORM 1 FROM clients_client WHERE id = OLD.client_id FOR UPDATE; END IF; UPDATE spreekuur_contactdeelname AS d SET eerste_van_jaar = NOT d.eerste_van_jaar FROM (SELECT id, row_number() OVER (PARTITION BY client_id, gemeente_id, extract(year FROM op) ORDER BY op, id) = 1 AS eerste FROM spreekuur_contactdeelname WHERE client_id IN (OLD.client_id, NEW.client_id)) AS telt WHERE telt.id = d.id AND telt.eerste <> d.eerste_van_jaar; RETURN NULL;", hash='3ba841b23483eff3b921e8aa1f3c27abf7f76177', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_eerste_van_jaar_a1822', table='spreekuur_contactdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='sluit_gat', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF TG_OP = 'UPDATE' AND OLD.contact_id = NEW.contact_id THEN RETURN NULL; END IF; IF TG_OP <> 'INSERT' THEN PERFORM 1 FROM spreekuur_contact WHERE id = OLD.contact_id FOR UPDATE; INSERT INTO spreekuur_contactgat (contact_id, gemeente_id, op, mist) SELECT id, gemeente_id, op, 'persoon' FROM spreekuur_contact AS c WHERE id = OLD.contact_id AND NOT EXISTS (SELECT FROM spreekuur_contactdeelname WHERE contact_id = c.id) ON CONFLICT DO NOTHING; END IF; IF TG_OP <> 'DELETE' THEN PERFORM 1 FROM spreekuur_contact WHERE id = NEW.contact_id FOR KEY SHARE; DELETE FROM spreekuur_contactgat WHERE contact_id = NEW.contact_id AND mist = 'persoon'; END IF; RETURN NULL;", hash='103018563d6166f04f97f61550ffcc37c3fde2e7', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_sluit_gat_c59ee', table='spreekuur_contactdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_contactdeelnameevent" ("client_id", "contact_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."client_id", NEW."contact_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."volgorde"); RETURN NULL;', hash='ab04a883364089ccb15410aabdaf966f69d9d09e', operation='INSERT', pgid='pgtrigger_insert_insert_7a267', table='spreekuur_contactdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."client_id" IS DISTINCT FROM (NEW."client_id") OR OLD."contact_id" IS DISTINCT FROM (NEW."contact_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."volgorde" IS DISTINCT FROM (NEW."volgorde"))', func='INSERT INTO "spreekuur_contactdeelnameevent" ("client_id", "contact_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."client_id", NEW."contact_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."volgorde"); RETURN NULL;', hash='8b697c284c23289ba4285302ab4c39264635e602', operation='UPDATE', pgid='pgtrigger_update_update_39346', table='spreekuur_contactdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_contactdeelnameevent" ("client_id", "contact_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (OLD."client_id", OLD."contact_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."volgorde"); RETURN NULL;', hash='30951fb9ba8f139e72b890ac25381dfb678a0078', operation='DELETE', pgid='pgtrigger_delete_delete_9cf9e', table='spreekuur_contactdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactgat',
                    trigger=pgtrigger.compiler.Trigger(name='gemeente_en_dag', sql=pgtrigger.compiler.UpsertTriggerSql(func='SELECT gemeente_id, op INTO NEW.gemeente_id, NEW.op FROM spreekuur_contact WHERE id = NEW.contact_id; RETURN NEW;', hash='035721909631d7cc584e8bd65ffbbbb7425f5e36', operation='INSERT OR UPDATE', pgid='pgtrigger_gemeente_en_dag_12f9a', table='spreekuur_contactgat', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='correctie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_correctieevent" ("contact_id", "gebruiker_id", "id", "op", "oude_tekst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."contact_id", NEW."gebruiker_id", NEW."id", NEW."op", NEW."oude_tekst", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reden"); RETURN NULL;', hash='f96c0a6c54738e8820176c97b2d48b95c999c3fe', operation='INSERT', pgid='pgtrigger_insert_insert_e966a', table='spreekuur_correctie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='correctie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "spreekuur_correctieevent" ("contact_id", "gebruiker_id", "id", "op", "oude_tekst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."contact_id", NEW."gebruiker_id", NEW."id", NEW."op", NEW."oude_tekst", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reden"); RETURN NULL;', hash='a4d358e9c88be0cee247a907ee83c9a6d63648a9', operation='UPDATE', pgid='pgtrigger_update_update_248d4', table='spreekuur_correctie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='correctie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_correctieevent" ("contact_id", "gebruiker_id", "id", "op", "oude_tekst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (OLD."contact_id", OLD."gebruiker_id", OLD."id", OLD."op", OLD."oude_tekst", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reden"); RETURN NULL;', hash='bb188b88c66de13a48d4ee996606cfd04ca05a25', operation='DELETE', pgid='pgtrigger_delete_delete_7f295', table='spreekuur_correctie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='doorverwijzing',
                    trigger=pgtrigger.compiler.Trigger(name='gemeente_en_dag', sql=pgtrigger.compiler.UpsertTriggerSql(func='SELECT gemeente_id, op INTO NEW.gemeente_id, NEW.op FROM spreekuur_contact WHERE id = NEW.contact_id; RETURN NEW;', hash='ad3960112c73e3c2f96a6cc460452e9aa52a65e5', operation='INSERT OR UPDATE', pgid='pgtrigger_gemeente_en_dag_45def', table='spreekuur_doorverwijzing', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='doorverwijzing',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_doorverwijzingevent" ("contact_id", "id", "partner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."contact_id", NEW."id", NEW."partner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='e173f1089c9d73e1f8a676a631f63103f1e545f4', operation='INSERT', pgid='pgtrigger_insert_insert_fe197', table='spreekuur_doorverwijzing', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='doorverwijzing',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."contact_id" IS DISTINCT FROM (NEW."contact_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."partner_id" IS DISTINCT FROM (NEW."partner_id"))', func='INSERT INTO "spreekuur_doorverwijzingevent" ("contact_id", "id", "partner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."contact_id", NEW."id", NEW."partner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='24156aeaed66784223add4708b40eb83915c7125', operation='UPDATE', pgid='pgtrigger_update_update_4c6f7', table='spreekuur_doorverwijzing', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='doorverwijzing',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_doorverwijzingevent" ("contact_id", "id", "partner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."contact_id", OLD."id", OLD."partner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='9bdbab5978b696dd992babcb831f1956d983d758', operation='DELETE', pgid='pgtrigger_delete_delete_ffe79', table='spreekuur_doorverwijzing', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='notitie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_notitieevent" ("client_id", "gebruiker_id", "id", "ongedaan_tot", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "versie") VALUES (NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."ongedaan_tot", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."tekst", NEW."versie"); RETURN NULL;', hash='a8daac90f536ca406325edef7aaf598f6daeb432', operation='INSERT', pgid='pgtrigger_insert_insert_20623', table='spreekuur_notitie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='notitie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "spreekuur_notitieevent" ("client_id", "gebruiker_id", "id", "ongedaan_tot", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "versie") VALUES (NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."ongedaan_tot", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."tekst", NEW."versie"); RETURN NULL;', hash='995d081e55a1d5a5d39a146648b339ddbc1ab2e3', operation='UPDATE', pgid='pgtrigger_update_update_8fbe0', table='spreekuur_notitie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='notitie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_notitieevent" ("client_id", "gebruiker_id", "id", "ongedaan_tot", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "versie") VALUES (OLD."client_id", OLD."gebruiker_id", OLD."id", OLD."ongedaan_tot", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."tekst", OLD."versie"); RETURN NULL;', hash='b1294ad4abaaf1ead407f6a7ef1ade45f9c7560e', operation='DELETE', pgid='pgtrigger_delete_delete_08075', table='spreekuur_notitie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='notitiecorrectie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_notitiecorrectieevent" ("gebruiker_id", "id", "notitie_id", "op", "oude_tekst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."gebruiker_id", NEW."id", NEW."notitie_id", NEW."op", NEW."oude_tekst", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reden"); RETURN NULL;', hash='d2da91bd4777b1a81f5e73287d9cbf20e099b50b', operation='INSERT', pgid='pgtrigger_insert_insert_805a7', table='spreekuur_notitiecorrectie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='notitiecorrectie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "spreekuur_notitiecorrectieevent" ("gebruiker_id", "id", "notitie_id", "op", "oude_tekst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."gebruiker_id", NEW."id", NEW."notitie_id", NEW."op", NEW."oude_tekst", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reden"); RETURN NULL;', hash='50383d756c30f8ceeabff88caa16acea67972267', operation='UPDATE', pgid='pgtrigger_update_update_8a5d1', table='spreekuur_notitiecorrectie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='notitiecorrectie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_notitiecorrectieevent" ("gebruiker_id", "id", "notitie_id", "op", "oude_tekst", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (OLD."gebruiker_id", OLD."id", OLD."notitie_id", OLD."op", OLD."oude_tekst", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reden"); RETURN NULL;', hash='5dc0307094dcf5a0981863be3e7942625512e348', operation='DELETE', pgid='pgtrigger_delete_delete_5a496', table='spreekuur_notitiecorrectie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='onderwerp',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_onderwerpevent" ("begin", "eind", "id", "is_juridisch", "locatie_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "versie", "volgorde") VALUES (NEW."begin", NEW."eind", NEW."id", NEW."is_juridisch", NEW."locatie_id", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sorteersleutel", NEW."versie", NEW."volgorde"); RETURN NULL;', hash='726aab8f6865857b788a7358beade1c89c70c520', operation='INSERT', pgid='pgtrigger_insert_insert_ddf64', table='spreekuur_onderwerp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='onderwerp',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "spreekuur_onderwerpevent" ("begin", "eind", "id", "is_juridisch", "locatie_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "versie", "volgorde") VALUES (NEW."begin", NEW."eind", NEW."id", NEW."is_juridisch", NEW."locatie_id", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sorteersleutel", NEW."versie", NEW."volgorde"); RETURN NULL;', hash='b609e8c3051b68b8807ed0bb01ccc2256eab951d', operation='UPDATE', pgid='pgtrigger_update_update_2a8cf', table='spreekuur_onderwerp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='onderwerp',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_onderwerpevent" ("begin", "eind", "id", "is_juridisch", "locatie_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorteersleutel", "versie", "volgorde") VALUES (OLD."begin", OLD."eind", OLD."id", OLD."is_juridisch", OLD."locatie_id", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sorteersleutel", OLD."versie", OLD."volgorde"); RETURN NULL;', hash='498b304a910620b06de7a768f60290665e039ac6', operation='DELETE', pgid='pgtrigger_delete_delete_40ff6', table='spreekuur_onderwerp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactonderwerp',
                    trigger=pgtrigger.compiler.Trigger(name='gemeente_en_dag', sql=pgtrigger.compiler.UpsertTriggerSql(func='SELECT gemeente_id, op INTO NEW.gemeente_id, NEW.op FROM spreekuur_contact WHERE id = NEW.contact_id; RETURN NEW;', hash='4a0b49f6748fe97b52fbc6cbddf9f0163bf90a87', operation='INSERT OR UPDATE', pgid='pgtrigger_gemeente_en_dag_2c751', table='spreekuur_contactonderwerp', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactonderwerp',
                    trigger=pgtrigger.compiler.Trigger(name='sluit_gat', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF TG_OP = 'UPDATE' AND OLD.contact_id = NEW.contact_id THEN RETURN NULL; END IF; IF TG_OP <> 'INSERT' THEN PERFORM 1 FROM spreekuur_contact WHERE id = OLD.contact_id FOR UPDATE; INSERT INTO spreekuur_contactgat (contact_id, gemeente_id, op, mist) SELECT id, gemeente_id, op, 'onderwerp' FROM spreekuur_contact AS c WHERE id = OLD.contact_id AND NOT EXISTS (SELECT FROM spreekuur_contactonderwerp WHERE contact_id = c.id) ON CONFLICT DO NOTHING; END IF; IF TG_OP <> 'DELETE' THEN PERFORM 1 FROM spreekuur_contact WHERE id = NEW.contact_id FOR KEY SHARE; DELETE FROM spreekuur_contactgat WHERE contact_id = NEW.contact_id AND mist = 'onderwerp'; END IF; RETURN NULL;", hash='4e0d7be79d54389fa579f3f6ae15ae81f3a1e1eb', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_sluit_gat_7a248', table='spreekuur_contactonderwerp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactonderwerp',
                    trigger=pgtrigger.compiler.Trigger(name='tel_dag', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF TG_OP = 'UPDATE' AND ROW(OLD.gemeente_id, OLD.op, OLD.onderwerp_id) IS NOT DISTINCT FROM ROW(NEW.gemeente_id, NEW.op, NEW.onderwerp_id) THEN RETURN NULL; END IF; IF TG_OP <> 'INSERT' THEN INSERT INTO spreekuur_onderwerpdag (gemeente_id, op, onderwerp_id, aantal) VALUES (OLD.gemeente_id, OLD.op, OLD.onderwerp_id, -1); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO spreekuur_onderwerpdag (gemeente_id, op, onderwerp_id, aantal) VALUES (NEW.gemeente_id, NEW.op, NEW.onderwerp_id, 1); END IF; RETURN NULL;", hash='23f07baae3d1a2e6eb7a20909c1228cae170e760', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_tel_dag_727f3', table='spreekuur_contactonderwerp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactonderwerp',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_contactonderwerpevent" ("contact_id", "id", "onderwerp_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."contact_id", NEW."id", NEW."onderwerp_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."volgorde"); RETURN NULL;', hash='736288b6f0fc938f64f81f257c71de7a70d7b3d7', operation='INSERT', pgid='pgtrigger_insert_insert_e1280', table='spreekuur_contactonderwerp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactonderwerp',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."contact_id" IS DISTINCT FROM (NEW."contact_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."onderwerp_id" IS DISTINCT FROM (NEW."onderwerp_id") OR OLD."volgorde" IS DISTINCT FROM (NEW."volgorde"))', func='INSERT INTO "spreekuur_contactonderwerpevent" ("contact_id", "id", "onderwerp_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."contact_id", NEW."id", NEW."onderwerp_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."volgorde"); RETURN NULL;', hash='db3e25d185332573d22dced140fb65764e90cd98', operation='UPDATE', pgid='pgtrigger_update_update_2844e', table='spreekuur_contactonderwerp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contactonderwerp',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_contactonderwerpevent" ("contact_id", "id", "onderwerp_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (OLD."contact_id", OLD."id", OLD."onderwerp_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."volgorde"); RETURN NULL;', hash='82ce0934132f920ac2961a7932bceebc2f02b6f5', operation='DELETE', pgid='pgtrigger_delete_delete_83ec1', table='spreekuur_contactonderwerp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='publieksvraag',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_publieksvraagevent" ("gebruiker_id", "gemeente_id", "id", "locatie_id", "notitie", "ongedaan_tot", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uuid", "wijze") VALUES (NEW."gebruiker_id", NEW."gemeente_id", NEW."id", NEW."locatie_id", NEW."notitie", NEW."ongedaan_tot", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."uuid", NEW."wijze"); RETURN NULL;', hash='074ca7abe0e40b40044a4006b3145c1f499e9692', operation='INSERT', pgid='pgtrigger_insert_insert_7f619', table='spreekuur_publieksvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='publieksvraag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "spreekuur_publieksvraagevent" ("gebruiker_id", "gemeente_id", "id", "locatie_id", "notitie", "ongedaan_tot", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uuid", "wijze") VALUES (NEW."gebruiker_id", NEW."gemeente_id", NEW."id", NEW."locatie_id", NEW."notitie", NEW."ongedaan_tot", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."uuid", NEW."wijze"); RETURN NULL;', hash='2291aaf58f555fd62155bad7ae21e46dd7403e63', operation='UPDATE', pgid='pgtrigger_update_update_ced68', table='spreekuur_publieksvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='publieksvraag',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_publieksvraagevent" ("gebruiker_id", "gemeente_id", "id", "locatie_id", "notitie", "ongedaan_tot", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uuid", "wijze") VALUES (OLD."gebruiker_id", OLD."gemeente_id", OLD."id", OLD."locatie_id", OLD."notitie", OLD."ongedaan_tot", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."uuid", OLD."wijze"); RETURN NULL;', hash='28af7b76f9782f56fd536c0c838ff01c40d94bb2', operation='DELETE', pgid='pgtrigger_delete_delete_4b218', table='spreekuur_publieksvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='spreekuur',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_spreekuurevent" ("begin", "begintijd", "eind", "eindtijd", "gemeente_id", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "soort", "versie", "weekdag") VALUES (NEW."begin", NEW."begintijd", NEW."eind", NEW."eindtijd", NEW."gemeente_id", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plaats", NEW."soort", NEW."versie", NEW."weekdag"); RETURN NULL;', hash='2604219fc7759af4307802359fd62cb3fcd7a30e', operation='INSERT', pgid='pgtrigger_insert_insert_1a2c4', table='spreekuur_spreekuur', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='spreekuur',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "spreekuur_spreekuurevent" ("begin", "begintijd", "eind", "eindtijd", "gemeente_id", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "soort", "versie", "weekdag") VALUES (NEW."begin", NEW."begintijd", NEW."eind", NEW."eindtijd", NEW."gemeente_id", NEW."id", NEW."locatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plaats", NEW."soort", NEW."versie", NEW."weekdag"); RETURN NULL;', hash='160021503afb41e25b4a6ec15c60d57ceaff634c', operation='UPDATE', pgid='pgtrigger_update_update_7f0c7', table='spreekuur_spreekuur', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='spreekuur',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_spreekuurevent" ("begin", "begintijd", "eind", "eindtijd", "gemeente_id", "id", "locatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "soort", "versie", "weekdag") VALUES (OLD."begin", OLD."begintijd", OLD."eind", OLD."eindtijd", OLD."gemeente_id", OLD."id", OLD."locatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plaats", OLD."soort", OLD."versie", OLD."weekdag"); RETURN NULL;', hash='e6f4684da45340094c4f8cbf055fff6cf64a4e2b', operation='DELETE', pgid='pgtrigger_delete_delete_31b29', table='spreekuur_spreekuur', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vraag',
                    trigger=pgtrigger.compiler.Trigger(name='locatie_van_contact', sql=pgtrigger.compiler.UpsertTriggerSql(func='SELECT locatie_id INTO NEW.locatie_id FROM spreekuur_contact WHERE id = NEW.contact_id; RETURN NEW;', hash='769ac39b8622fd0227fece76575b1d59dd1614fa', operation='INSERT OR UPDATE', pgid='pgtrigger_locatie_van_contact_ce210', table='spreekuur_vraag', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vraag',
                    trigger=pgtrigger.compiler.Trigger(name='zeg_of_open', sql=pgtrigger.compiler.UpsertTriggerSql(func="UPDATE spreekuur_contactdeelname SET heeft_open_vraag = heeft_open_vraag WHERE contact_id = CASE WHEN TG_OP = 'DELETE' THEN OLD.contact_id ELSE NEW.contact_id END; RETURN NULL;", hash='f9b454b89d661a2707c65f73f048593e7d202887', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_zeg_of_open_9d096', table='spreekuur_vraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vraag',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_vraagevent" ("afgehandeld_door_id", "afgehandeld_op", "antwoord", "contact_id", "doorgegeven_door_id", "doorgegeven_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "versie", "voor_id") VALUES (NEW."afgehandeld_door_id", NEW."afgehandeld_op", NEW."antwoord", NEW."contact_id", NEW."doorgegeven_door_id", NEW."doorgegeven_op", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."toelichting", NEW."versie", NEW."voor_id"); RETURN NULL;', hash='44cb2d1fced29e36d6efb015f6131ba8d78976f0', operation='INSERT', pgid='pgtrigger_insert_insert_ff124', table='spreekuur_vraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vraag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."afgehandeld_door_id" IS DISTINCT FROM (NEW."afgehandeld_door_id") OR OLD."afgehandeld_op" IS DISTINCT FROM (NEW."afgehandeld_op") OR OLD."antwoord" IS DISTINCT FROM (NEW."antwoord") OR OLD."contact_id" IS DISTINCT FROM (NEW."contact_id") OR OLD."doorgegeven_door_id" IS DISTINCT FROM (NEW."doorgegeven_door_id") OR OLD."doorgegeven_op" IS DISTINCT FROM (NEW."doorgegeven_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."toelichting" IS DISTINCT FROM (NEW."toelichting") OR OLD."versie" IS DISTINCT FROM (NEW."versie") OR OLD."voor_id" IS DISTINCT FROM (NEW."voor_id"))', func='INSERT INTO "spreekuur_vraagevent" ("afgehandeld_door_id", "afgehandeld_op", "antwoord", "contact_id", "doorgegeven_door_id", "doorgegeven_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "versie", "voor_id") VALUES (NEW."afgehandeld_door_id", NEW."afgehandeld_op", NEW."antwoord", NEW."contact_id", NEW."doorgegeven_door_id", NEW."doorgegeven_op", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."toelichting", NEW."versie", NEW."voor_id"); RETURN NULL;', hash='befb25e9ba709be65b067eeb7f607827f826ca3d', operation='UPDATE', pgid='pgtrigger_update_update_a2376', table='spreekuur_vraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vraag',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_vraagevent" ("afgehandeld_door_id", "afgehandeld_op", "antwoord", "contact_id", "doorgegeven_door_id", "doorgegeven_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "versie", "voor_id") VALUES (OLD."afgehandeld_door_id", OLD."afgehandeld_op", OLD."antwoord", OLD."contact_id", OLD."doorgegeven_door_id", OLD."doorgegeven_op", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."toelichting", OLD."versie", OLD."voor_id"); RETURN NULL;', hash='2f9b431445c1a72504659a67aea226ff17e6f79c', operation='DELETE', pgid='pgtrigger_delete_delete_6018f', table='spreekuur_vraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zitting',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_zittingevent" ("begintijd", "datum", "eindtijd", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "spreekuur_id", "versie") VALUES (NEW."begintijd", NEW."datum", NEW."eindtijd", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."spreekuur_id", NEW."versie"); RETURN NULL;', hash='2b2a6469826bf9b4f206c45da20fe099f067c721', operation='INSERT', pgid='pgtrigger_insert_insert_0bf65', table='spreekuur_zitting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zitting',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "spreekuur_zittingevent" ("begintijd", "datum", "eindtijd", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "spreekuur_id", "versie") VALUES (NEW."begintijd", NEW."datum", NEW."eindtijd", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."spreekuur_id", NEW."versie"); RETURN NULL;', hash='dded3ac7bb25b5c8445375f3791afdafb55c6373', operation='UPDATE', pgid='pgtrigger_update_update_d1e7e', table='spreekuur_zitting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zitting',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_zittingevent" ("begintijd", "datum", "eindtijd", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "spreekuur_id", "versie") VALUES (OLD."begintijd", OLD."datum", OLD."eindtijd", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."spreekuur_id", OLD."versie"); RETURN NULL;', hash='c9bc6bf5fb9ba9cacc993fec631b2725b3ccd8ff', operation='DELETE', pgid='pgtrigger_delete_delete_9aa24', table='spreekuur_zitting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contact',
                    trigger=pgtrigger.compiler.Trigger(name='draag_over', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."op" IS DISTINCT FROM (NEW."op"))', func='UPDATE spreekuur_contactdeelname SET gemeente_id = NEW.gemeente_id, op = NEW.op WHERE contact_id = NEW.id; UPDATE spreekuur_contactonderwerp SET gemeente_id = NEW.gemeente_id, op = NEW.op WHERE contact_id = NEW.id; UPDATE spreekuur_doorverwijzing SET gemeente_id = NEW.gemeente_id, op = NEW.op WHERE contact_id = NEW.id; UPDATE spreekuur_contactgat SET gemeente_id = NEW.gemeente_id, op = NEW.op WHERE contact_id = NEW.id; RETURN NULL;', hash='31ad99ccacd399cedcf4f7b93f404bde515629e8', operation='UPDATE', pgid='pgtrigger_draag_over_50466', table='spreekuur_contact', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contact',
                    trigger=pgtrigger.compiler.Trigger(name='vraag_volgt', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."locatie_id" IS DISTINCT FROM (NEW."locatie_id"))', func='UPDATE spreekuur_vraag SET locatie_id = NEW.locatie_id WHERE contact_id = NEW.id; RETURN NULL;', hash='422d04e6f1608a8a183b1ea3fb7d27653b4c461a', operation='UPDATE', pgid='pgtrigger_vraag_volgt_5e1d3', table='spreekuur_contact', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contact',
                    trigger=pgtrigger.compiler.Trigger(name='begin_gat', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF TG_OP = 'DELETE' THEN DELETE FROM spreekuur_contactgat WHERE contact_id = OLD.id; RETURN NULL; END IF; INSERT INTO spreekuur_contactgat (contact_id, gemeente_id, op, mist) VALUES (NEW.id, NEW.gemeente_id, NEW.op, 'persoon'), (NEW.id, NEW.gemeente_id, NEW.op, 'onderwerp'); RETURN NULL;", hash='3694e7f3e1e26ace69fabb25b3802b07013f2e42', operation='INSERT OR DELETE', pgid='pgtrigger_begin_gat_c0cb7', table='spreekuur_contact', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contact',
                    trigger=pgtrigger.compiler.Trigger(name='tel_dag', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF TG_OP = 'UPDATE' AND ROW(OLD.gemeente_id, OLD.op, OLD.soort, OLD.wijze) IS NOT DISTINCT FROM ROW(NEW.gemeente_id, NEW.op, NEW.soort, NEW.wijze) THEN RETURN NULL; END IF; IF TG_OP <> 'INSERT' THEN INSERT INTO spreekuur_contactdag (gemeente_id, op, soort, wijze, aantal) VALUES (OLD.gemeente_id, OLD.op, OLD.soort, OLD.wijze, -1); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO spreekuur_contactdag (gemeente_id, op, soort, wijze, aantal) VALUES (NEW.gemeente_id, NEW.op, NEW.soort, NEW.wijze, 1); END IF; RETURN NULL;", hash='c5586ac93c70c360d08fb938870376ae489031de', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_tel_dag_458fb', table='spreekuur_contact', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contact',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_contactevent" ("duur", "gebruiker_id", "gemaakt_op", "gemeente_id", "id", "locatie_id", "notitie", "om", "ongedaan_tot", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tolk", "uitkomst", "uuid", "versie", "wijze", "zitting_id") VALUES (NEW."duur", NEW."gebruiker_id", NEW."gemaakt_op", NEW."gemeente_id", NEW."id", NEW."locatie_id", NEW."notitie", NEW."om", NEW."ongedaan_tot", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."tolk", NEW."uitkomst", NEW."uuid", NEW."versie", NEW."wijze", NEW."zitting_id"); RETURN NULL;', hash='f2bb3657453ef4b8b505e8041c46549135fcb9aa', operation='INSERT', pgid='pgtrigger_insert_insert_02875', table='spreekuur_contact', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contact',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "spreekuur_contactevent" ("duur", "gebruiker_id", "gemaakt_op", "gemeente_id", "id", "locatie_id", "notitie", "om", "ongedaan_tot", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tolk", "uitkomst", "uuid", "versie", "wijze", "zitting_id") VALUES (NEW."duur", NEW."gebruiker_id", NEW."gemaakt_op", NEW."gemeente_id", NEW."id", NEW."locatie_id", NEW."notitie", NEW."om", NEW."ongedaan_tot", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."tolk", NEW."uitkomst", NEW."uuid", NEW."versie", NEW."wijze", NEW."zitting_id"); RETURN NULL;', hash='b8c718aa513a0f9ff2e420dabebbb964defeddc0', operation='UPDATE', pgid='pgtrigger_update_update_526d0', table='spreekuur_contact', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='contact',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_contactevent" ("duur", "gebruiker_id", "gemaakt_op", "gemeente_id", "id", "locatie_id", "notitie", "om", "ongedaan_tot", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tolk", "uitkomst", "uuid", "versie", "wijze", "zitting_id") VALUES (OLD."duur", OLD."gebruiker_id", OLD."gemaakt_op", OLD."gemeente_id", OLD."id", OLD."locatie_id", OLD."notitie", OLD."om", OLD."ongedaan_tot", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."tolk", OLD."uitkomst", OLD."uuid", OLD."versie", OLD."wijze", OLD."zitting_id"); RETURN NULL;', hash='324f6e0f21599bc6357a7603fbe51e79dac3a7f7', operation='DELETE', pgid='pgtrigger_delete_delete_decd1', table='spreekuur_contact', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanwezigheid',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_aanwezigheidevent" ("gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (NEW."gebruiker_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."zitting_id"); RETURN NULL;', hash='78a07baf22917a0a8ec4efbd84e2bc0207d492db', operation='INSERT', pgid='pgtrigger_insert_insert_62662', table='spreekuur_aanwezigheid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanwezigheid',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "spreekuur_aanwezigheidevent" ("gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (NEW."gebruiker_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."zitting_id"); RETURN NULL;', hash='f05300edbf2361d5199b152447d6580a29ddc14a', operation='UPDATE', pgid='pgtrigger_update_update_c563b', table='spreekuur_aanwezigheid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanwezigheid',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "spreekuur_aanwezigheidevent" ("gebruiker_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (OLD."gebruiker_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."zitting_id"); RETURN NULL;', hash='56fbed2fd8578dbd49efca75c6a8ef481ff5037d', operation='DELETE', pgid='pgtrigger_delete_delete_cf06b', table='spreekuur_aanwezigheid', when='AFTER')),
                ),
                migrations.AddField(
                    model_name='contact',
                    name='clients',
                    field=models.ManyToManyField(related_name='contacten', through='spreekuur.Contactdeelname', to='clients.client'),
                ),
                migrations.AddField(
                    model_name='contact',
                    name='onderwerpen',
                    field=models.ManyToManyField(related_name='contacten', through='spreekuur.Contactonderwerp', to='spreekuur.onderwerp'),
                ),
                migrations.AddField(
                    model_name='zitting',
                    name='helpers',
                    field=models.ManyToManyField(related_name='zittingen', through='spreekuur.Aanwezigheid', to=settings.AUTH_USER_MODEL),
                ),
            ],
        ),
    ]
