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
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Reisdocument',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('nummer', models.CharField(blank=True, max_length=20, verbose_name='nummer')),
                        ('begin', models.DateField(verbose_name='afgegeven op')),
                        ('eind', models.DateField(verbose_name='niet meer geldig vanaf')),
                        ('ingeleverd_op', models.DateField(blank=True, null=True, verbose_name='vervangen of ingeleverd op')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('soort', models.CharField(choices=[('vluchtelingenpaspoort', 'vluchtelingenpaspoort'), ('vreemdelingenpaspoort', 'vreemdelingenpaspoort'), ('paspoort van het eigen land', 'paspoort van het eigen land')], max_length=30, verbose_name='soort')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reisdocumenten', to='clients.client')),
                    ],
                    options={
                        'verbose_name': 'reisdocument',
                        'verbose_name_plural': 'reisdocumenten',
                        'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['vluchtelingenpaspoort', 'vreemdelingenpaspoort', 'paspoort van het eigen land'])), name='reisdocument_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('eind__gt', models.F('begin'))), name='reisdocument_einde_na_begin', violation_error_message='De laatste geldige dag kan niet voor de dag van afgifte liggen.'), models.CheckConstraint(condition=models.Q(('ingeleverd_op__isnull', True), ('ingeleverd_op__gte', models.F('begin')), _connector='OR'), name='reisdocument_ingeleverd_na_begin', violation_error_message='Een document kan niet ingeleverd zijn voor de dag van afgifte.'), django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('ingeleverd_op__isnull', True)), expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '='), ('soort', '=')], name='reisdocument_geen_overlap', violation_error_message="Deze persoon heeft in deze periode al zo'n document. Vul daar eerst in wanneer het vervangen is.")],
                    },
                ),
                migrations.CreateModel(
                    name='Verblijfsdocument',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('nummer', models.CharField(blank=True, max_length=20, verbose_name='nummer')),
                        ('begin', models.DateField(verbose_name='afgegeven op')),
                        ('eind', models.DateField(verbose_name='niet meer geldig vanaf')),
                        ('ingeleverd_op', models.DateField(blank=True, null=True, verbose_name='vervangen of ingeleverd op')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('soort', models.CharField(choices=[('III', 'III: asiel bepaalde tijd'), ('IV', 'IV: asiel onbepaalde tijd'), ('V', 'V: EU-langdurig ingezetene'), ('W', 'W: tijdens de procedure'), ('anders', 'een ander document')], max_length=10, verbose_name='type')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='verblijfsdocumenten', to='clients.client')),
                    ],
                    options={
                        'verbose_name': 'verblijfsdocument',
                        'verbose_name_plural': 'verblijfsdocumenten',
                        'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['III', 'IV', 'V', 'W', 'anders'])), name='verblijfsdocument_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('eind__gt', models.F('begin'))), name='verblijfsdocument_einde_na_begin', violation_error_message='De laatste geldige dag kan niet voor de dag van afgifte liggen.'), models.CheckConstraint(condition=models.Q(('ingeleverd_op__isnull', True), ('ingeleverd_op__gte', models.F('begin')), _connector='OR'), name='verblijfsdocument_ingeleverd_na_begin', violation_error_message='Een document kan niet ingeleverd zijn voor de dag van afgifte.'), django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('ingeleverd_op__isnull', True)), expressions=[(core.velden.DateRange('begin', 'eind', models.Value('[)')), '&&'), ('client', '='), ('soort', '=')], name='verblijfsdocument_geen_overlap', violation_error_message="Deze persoon heeft in deze periode al zo'n document. Vul daar eerst in wanneer het vervangen is.")],
                    },
                ),
                migrations.CreateModel(
                    name='Verblijfsvergunning',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort', models.CharField(choices=[('asiel bepaalde tijd', 'asiel bepaalde tijd (van voor 12 juni 2026)'), ('asiel', 'asiel met een verblijfstitel (vanaf 12 juni 2026)'), ('asiel onbepaalde tijd', 'asiel onbepaalde tijd'), ('eu-langdurig ingezetene', 'EU-langdurig ingezetene'), ('regulier', 'regulier (bijvoorbeeld gezin, studie, werk)')], max_length=30, verbose_name='welke vergunning')),
                        ('status', models.CharField(choices=[('vluchteling', 'vluchteling'), ('subsidiair beschermde', 'subsidiair beschermde'), ('afgeleid', 'afgeleid van een gezinslid'), ('onbekend', 'staat niet in de brief, of weet ik niet')], default='onbekend', max_length=25, verbose_name='status')),
                        ('dagtekening', models.DateField(blank=True, null=True, verbose_name='datum op de brief')),
                        ('bekendmaking', models.DateField(blank=True, null=True, verbose_name='bekendgemaakt op')),
                        ('ingangsdatum', models.DateField(blank=True, null=True, verbose_name='ingangsdatum')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='geldt niet meer vanaf')),
                        ('nareis', models.CharField(choices=[('ja', 'ja, er is familie die wil nareizen'), ('nee', 'nee, of dat is al geregeld'), ('onbekend', 'dat weten we nog niet')], default='onbekend', max_length=10, verbose_name='familie die wil nareizen')),
                        ('asielaanvraag_op', models.DateField(blank=True, null=True, verbose_name='asiel aangevraagd op')),
                        ('mvv_op', models.DateField(blank=True, null=True, verbose_name='mvv opgehaald op')),
                        ('reisdag', models.DateField(blank=True, null=True, verbose_name='opgegeven reisdag')),
                        ('voornemen_op', models.DateField(blank=True, null=True, verbose_name='voornemen bekendgemaakt op')),
                        ('ingetrokken_op', models.DateField(blank=True, null=True, verbose_name='ingetrokken vanaf')),
                        ('intrekking_bekend_op', models.DateField(blank=True, null=True, verbose_name='intrekking bekendgemaakt op')),
                        ('vastgelegd_op', models.DateField(editable=False, help_text='The day that decides which version of a rule counts.')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='vergunningen', to='clients.client')),
                        ('referent', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='afgeleide_vergunningen', to='clients.client', verbose_name='afgeleid van')),
                    ],
                    options={
                        'verbose_name': 'verblijfsvergunning',
                        'verbose_name_plural': 'verblijfsvergunningen',
                        'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['asiel bepaalde tijd', 'asiel', 'asiel onbepaalde tijd', 'eu-langdurig ingezetene', 'regulier'])), name='verblijfsvergunning_soort_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('status__in', ['vluchteling', 'subsidiair beschermde', 'afgeleid', 'onbekend'])), name='verblijfsvergunning_status_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('nareis__in', ['ja', 'nee', 'onbekend'])), name='verblijfsvergunning_nareis_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(('eind__isnull', True), ('ingangsdatum__isnull', True), ('eind__gt', models.F('ingangsdatum')), _connector='OR'), name='verblijfsvergunning_einde_na_begin', violation_error_message='De laatste dag kan niet voor de ingangsdatum liggen. Kijk beide na.'), models.CheckConstraint(condition=models.Q(('dagtekening__isnull', True), ('bekendmaking__isnull', True), ('bekendmaking__gte', models.F('dagtekening')), _connector='OR'), name='verblijfsvergunning_bekend_na_brief', violation_error_message='Een brief kan niet bekendgemaakt zijn voor de datum die erop staat.'), models.CheckConstraint(condition=models.Q(('intrekking_bekend_op__isnull', True), ('ingetrokken_op__isnull', False), _connector='OR'), name='verblijfsvergunning_intrekking_met_dag', violation_error_message='Vul ook in vanaf welke dag de vergunning is ingetrokken.'), models.CheckConstraint(condition=models.Q(('referent__isnull', True), models.Q(('status', 'afgeleid'), models.Q(('referent', models.F('client')), _negated=True)), _connector='OR'), name='verblijfsvergunning_referent_bij_afgeleid', violation_error_message='Alleen een afgeleide vergunning hoort bij een ander gezinslid.'), django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('ingangsdatum__isnull', False), ('ingetrokken_op__isnull', True)), expressions=[(core.velden.DateRange('ingangsdatum', 'eind', models.Value('[)')), '&&'), ('client', '='), ('soort', '=')], name='verblijfsvergunning_geen_overlap', violation_error_message="Deze persoon heeft in deze periode al zo'n vergunning. Vul daar eerst in tot wanneer die geldt.")],
                    },
                ),
                migrations.CreateModel(
                    name='ReisdocumentEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('nummer', models.CharField(blank=True, max_length=20, verbose_name='nummer')),
                        ('begin', models.DateField(verbose_name='afgegeven op')),
                        ('eind', models.DateField(verbose_name='niet meer geldig vanaf')),
                        ('ingeleverd_op', models.DateField(blank=True, null=True, verbose_name='vervangen of ingeleverd op')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('soort', models.CharField(choices=[('vluchtelingenpaspoort', 'vluchtelingenpaspoort'), ('vreemdelingenpaspoort', 'vreemdelingenpaspoort'), ('paspoort van het eigen land', 'paspoort van het eigen land')], max_length=30, verbose_name='soort')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='verblijf.reisdocument')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='VerblijfsdocumentEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('nummer', models.CharField(blank=True, max_length=20, verbose_name='nummer')),
                        ('begin', models.DateField(verbose_name='afgegeven op')),
                        ('eind', models.DateField(verbose_name='niet meer geldig vanaf')),
                        ('ingeleverd_op', models.DateField(blank=True, null=True, verbose_name='vervangen of ingeleverd op')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('soort', models.CharField(choices=[('III', 'III: asiel bepaalde tijd'), ('IV', 'IV: asiel onbepaalde tijd'), ('V', 'V: EU-langdurig ingezetene'), ('W', 'W: tijdens de procedure'), ('anders', 'een ander document')], max_length=10, verbose_name='type')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='verblijf.verblijfsdocument')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='VerblijfsvergunningEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('soort', models.CharField(choices=[('asiel bepaalde tijd', 'asiel bepaalde tijd (van voor 12 juni 2026)'), ('asiel', 'asiel met een verblijfstitel (vanaf 12 juni 2026)'), ('asiel onbepaalde tijd', 'asiel onbepaalde tijd'), ('eu-langdurig ingezetene', 'EU-langdurig ingezetene'), ('regulier', 'regulier (bijvoorbeeld gezin, studie, werk)')], max_length=30, verbose_name='welke vergunning')),
                        ('status', models.CharField(choices=[('vluchteling', 'vluchteling'), ('subsidiair beschermde', 'subsidiair beschermde'), ('afgeleid', 'afgeleid van een gezinslid'), ('onbekend', 'staat niet in de brief, of weet ik niet')], default='onbekend', max_length=25, verbose_name='status')),
                        ('dagtekening', models.DateField(blank=True, null=True, verbose_name='datum op de brief')),
                        ('bekendmaking', models.DateField(blank=True, null=True, verbose_name='bekendgemaakt op')),
                        ('ingangsdatum', models.DateField(blank=True, null=True, verbose_name='ingangsdatum')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='geldt niet meer vanaf')),
                        ('nareis', models.CharField(choices=[('ja', 'ja, er is familie die wil nareizen'), ('nee', 'nee, of dat is al geregeld'), ('onbekend', 'dat weten we nog niet')], default='onbekend', max_length=10, verbose_name='familie die wil nareizen')),
                        ('asielaanvraag_op', models.DateField(blank=True, null=True, verbose_name='asiel aangevraagd op')),
                        ('mvv_op', models.DateField(blank=True, null=True, verbose_name='mvv opgehaald op')),
                        ('reisdag', models.DateField(blank=True, null=True, verbose_name='opgegeven reisdag')),
                        ('voornemen_op', models.DateField(blank=True, null=True, verbose_name='voornemen bekendgemaakt op')),
                        ('ingetrokken_op', models.DateField(blank=True, null=True, verbose_name='ingetrokken vanaf')),
                        ('intrekking_bekend_op', models.DateField(blank=True, null=True, verbose_name='intrekking bekendgemaakt op')),
                        ('vastgelegd_op', models.DateField(editable=False, help_text='The day that decides which version of a rule counts.')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='verblijf.verblijfsvergunning')),
                        ('referent', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client', verbose_name='afgeleid van')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Vergunningverlenging',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('ingediend_op', models.DateField(verbose_name='aangevraagd op')),
                        ('uitkomst', models.CharField(choices=[('open', 'nog geen besluit'), ('verlengd', 'verlengd'), ('afgewezen', 'afgewezen'), ('ingetrokken', 'zelf ingetrokken')], default='open', max_length=12, verbose_name='uitkomst')),
                        ('besloten_op', models.DateField(blank=True, null=True, verbose_name='besluit bekendgemaakt op')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='geldt niet meer vanaf')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('vergunning', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='verlengingen', to='verblijf.verblijfsvergunning')),
                    ],
                    options={
                        'verbose_name': 'verlenging van een vergunning',
                        'verbose_name_plural': 'verlengingen van een vergunning',
                        'constraints': [models.CheckConstraint(condition=models.Q(('uitkomst__in', ['open', 'verlengd', 'afgewezen', 'ingetrokken'])), name='vergunningverlenging_uitkomst_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.'), models.CheckConstraint(condition=models.Q(models.Q(('besloten_op__isnull', True), ('uitkomst', 'open')), models.Q(models.Q(('uitkomst', 'open'), _negated=True), ('besloten_op__gte', models.F('ingediend_op')), ('besloten_op__isnull', False)), _connector='OR'), name='vergunningverlenging_besluit_met_datum', violation_error_message='Vul bij een besluit de datum in, op of na de dag van de aanvraag.'), models.CheckConstraint(condition=models.Q(('eind__isnull', True), models.Q(('eind__gt', models.F('besloten_op')), ('uitkomst', 'verlengd')), _connector='OR'), name='vergunningverlenging_nieuwe_einddatum', violation_error_message='Alleen een verlenging die is toegekend, heeft een nieuwe einddatum.'), models.UniqueConstraint(condition=models.Q(('uitkomst', 'open')), fields=('vergunning',), name='vergunningverlenging_een_open', violation_error_message='Er is al een verlenging aangevraagd. Vul daar eerst het besluit in.')],
                    },
                ),
                migrations.CreateModel(
                    name='VergunningverlengingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('ingediend_op', models.DateField(verbose_name='aangevraagd op')),
                        ('uitkomst', models.CharField(choices=[('open', 'nog geen besluit'), ('verlengd', 'verlengd'), ('afgewezen', 'afgewezen'), ('ingetrokken', 'zelf ingetrokken')], default='open', max_length=12, verbose_name='uitkomst')),
                        ('besloten_op', models.DateField(blank=True, null=True, verbose_name='besluit bekendgemaakt op')),
                        ('eind', models.DateField(blank=True, null=True, verbose_name='geldt niet meer vanaf')),
                        ('vastgelegd_op', models.DateField(editable=False)),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='verblijf.vergunningverlenging')),
                        ('vergunning', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='verblijf.verblijfsvergunning')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='reisdocument',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "verblijf_reisdocumentevent" ("begin", "client_id", "eind", "id", "ingeleverd_op", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vastgelegd_op", "versie") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."ingeleverd_op", NEW."nummer", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='871e48292db054e9ebb138d8a09e83cd4997d588', operation='INSERT', pgid='pgtrigger_insert_insert_aa5b0', table='verblijf_reisdocument', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='reisdocument',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "verblijf_reisdocumentevent" ("begin", "client_id", "eind", "id", "ingeleverd_op", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vastgelegd_op", "versie") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."ingeleverd_op", NEW."nummer", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='b8d0278babb6aeb252837b4f0177ba567365a49c', operation='UPDATE', pgid='pgtrigger_update_update_27263', table='verblijf_reisdocument', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='reisdocument',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "verblijf_reisdocumentevent" ("begin", "client_id", "eind", "id", "ingeleverd_op", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vastgelegd_op", "versie") VALUES (OLD."begin", OLD."client_id", OLD."eind", OLD."id", OLD."ingeleverd_op", OLD."nummer", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."vastgelegd_op", OLD."versie"); RETURN NULL;', hash='42ba65e04c6ff395b4e12b45e3612cfac1e64d01', operation='DELETE', pgid='pgtrigger_delete_delete_cf40f', table='verblijf_reisdocument', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verblijfsdocument',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "verblijf_verblijfsdocumentevent" ("begin", "client_id", "eind", "id", "ingeleverd_op", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vastgelegd_op", "versie") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."ingeleverd_op", NEW."nummer", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='57c6975d1011a1344c4d6a174819066b3453289b', operation='INSERT', pgid='pgtrigger_insert_insert_2c17d', table='verblijf_verblijfsdocument', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verblijfsdocument',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "verblijf_verblijfsdocumentevent" ("begin", "client_id", "eind", "id", "ingeleverd_op", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vastgelegd_op", "versie") VALUES (NEW."begin", NEW."client_id", NEW."eind", NEW."id", NEW."ingeleverd_op", NEW."nummer", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."vastgelegd_op", NEW."versie"); RETURN NULL;', hash='6dde229cc55c15fad11a5f8246bd301d3a90e973', operation='UPDATE', pgid='pgtrigger_update_update_24074', table='verblijf_verblijfsdocument', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verblijfsdocument',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "verblijf_verblijfsdocumentevent" ("begin", "client_id", "eind", "id", "ingeleverd_op", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vastgelegd_op", "versie") VALUES (OLD."begin", OLD."client_id", OLD."eind", OLD."id", OLD."ingeleverd_op", OLD."nummer", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."vastgelegd_op", OLD."versie"); RETURN NULL;', hash='6f0c8279988c69db13bf37b425aae710ed5d8b99', operation='DELETE', pgid='pgtrigger_delete_delete_19570', table='verblijf_verblijfsdocument', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verblijfsvergunning',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "verblijf_verblijfsvergunningevent" ("asielaanvraag_op", "bekendmaking", "client_id", "dagtekening", "eind", "id", "ingangsdatum", "ingetrokken_op", "intrekking_bekend_op", "mvv_op", "nareis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "referent_id", "reisdag", "soort", "status", "vastgelegd_op", "versie", "voornemen_op") VALUES (NEW."asielaanvraag_op", NEW."bekendmaking", NEW."client_id", NEW."dagtekening", NEW."eind", NEW."id", NEW."ingangsdatum", NEW."ingetrokken_op", NEW."intrekking_bekend_op", NEW."mvv_op", NEW."nareis", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."referent_id", NEW."reisdag", NEW."soort", NEW."status", NEW."vastgelegd_op", NEW."versie", NEW."voornemen_op"); RETURN NULL;', hash='f9ccbf1ff16706d1d86eec1173cfe6ae21d279b8', operation='INSERT', pgid='pgtrigger_insert_insert_3b7fd', table='verblijf_verblijfsvergunning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verblijfsvergunning',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "verblijf_verblijfsvergunningevent" ("asielaanvraag_op", "bekendmaking", "client_id", "dagtekening", "eind", "id", "ingangsdatum", "ingetrokken_op", "intrekking_bekend_op", "mvv_op", "nareis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "referent_id", "reisdag", "soort", "status", "vastgelegd_op", "versie", "voornemen_op") VALUES (NEW."asielaanvraag_op", NEW."bekendmaking", NEW."client_id", NEW."dagtekening", NEW."eind", NEW."id", NEW."ingangsdatum", NEW."ingetrokken_op", NEW."intrekking_bekend_op", NEW."mvv_op", NEW."nareis", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."referent_id", NEW."reisdag", NEW."soort", NEW."status", NEW."vastgelegd_op", NEW."versie", NEW."voornemen_op"); RETURN NULL;', hash='e49cd85d04ecb885025118031d03f53d95279015', operation='UPDATE', pgid='pgtrigger_update_update_9b3dd', table='verblijf_verblijfsvergunning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verblijfsvergunning',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "verblijf_verblijfsvergunningevent" ("asielaanvraag_op", "bekendmaking", "client_id", "dagtekening", "eind", "id", "ingangsdatum", "ingetrokken_op", "intrekking_bekend_op", "mvv_op", "nareis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "referent_id", "reisdag", "soort", "status", "vastgelegd_op", "versie", "voornemen_op") VALUES (OLD."asielaanvraag_op", OLD."bekendmaking", OLD."client_id", OLD."dagtekening", OLD."eind", OLD."id", OLD."ingangsdatum", OLD."ingetrokken_op", OLD."intrekking_bekend_op", OLD."mvv_op", OLD."nareis", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."referent_id", OLD."reisdag", OLD."soort", OLD."status", OLD."vastgelegd_op", OLD."versie", OLD."voornemen_op"); RETURN NULL;', hash='a988a66d0364d7343e7737de70d4a1872689d790', operation='DELETE', pgid='pgtrigger_delete_delete_ebbda', table='verblijf_verblijfsvergunning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vergunningverlenging',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "verblijf_vergunningverlengingevent" ("besloten_op", "eind", "id", "ingediend_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "vastgelegd_op", "vergunning_id", "versie") VALUES (NEW."besloten_op", NEW."eind", NEW."id", NEW."ingediend_op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."uitkomst", NEW."vastgelegd_op", NEW."vergunning_id", NEW."versie"); RETURN NULL;', hash='83991db01c5e649976fdddf369674b4cfbd8be35', operation='INSERT', pgid='pgtrigger_insert_insert_58e2c', table='verblijf_vergunningverlenging', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vergunningverlenging',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "verblijf_vergunningverlengingevent" ("besloten_op", "eind", "id", "ingediend_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "vastgelegd_op", "vergunning_id", "versie") VALUES (NEW."besloten_op", NEW."eind", NEW."id", NEW."ingediend_op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."uitkomst", NEW."vastgelegd_op", NEW."vergunning_id", NEW."versie"); RETURN NULL;', hash='37770c8e57a122a301a7332e8bb833aadfa741a7', operation='UPDATE', pgid='pgtrigger_update_update_d81bd', table='verblijf_vergunningverlenging', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vergunningverlenging',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "verblijf_vergunningverlengingevent" ("besloten_op", "eind", "id", "ingediend_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "vastgelegd_op", "vergunning_id", "versie") VALUES (OLD."besloten_op", OLD."eind", OLD."id", OLD."ingediend_op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."uitkomst", OLD."vastgelegd_op", OLD."vergunning_id", OLD."versie"); RETURN NULL;', hash='7edb99e6c76e21bd542900c814f4a4a6da87ed72', operation='DELETE', pgid='pgtrigger_delete_delete_800a7', table='verblijf_vergunningverlenging', when='AFTER')),
                ),
            ],
        ),
    ]
