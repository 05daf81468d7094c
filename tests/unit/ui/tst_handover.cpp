// SPDX-License-Identifier: Apache-2.0
#include "meeting.h"
#include "ui/buildercontroller.h"
#include "ui/builderframecontroller.h"
#include "ui/cliniccontroller.h"
#include "ui/handovercontroller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

/** To whom a program goes, until when, and which version of it. */
class HandOverTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestBench> m_bench;

    [[nodiscard]] BuilderController &builder() { return *m_bench->app()->clinic()->builder(); }
    [[nodiscard]] HandOverController &give() { return *builder().handOver(); }
    [[nodiscard]] size_t givenCount() { return m_bench->drafts().handedOver().size(); }
    /** A program that may be given, and the keys for it. */
    void write()
    {
        give().open();
        give().makeKeys(u"A. Physio"_s, {});
        builder().addAt(u"bridge"_s, 1, 0);
        builder().frame()->setDetails(u"Gentle start"_s, {}, {}, {});
        give().open();
    }
    [[nodiscard]] bool isGiven()
    {
        give().open();
        return give().make();
    }
    ClinicPatient add(const QString &name, const QByteArray &key = {})
    {
        ClinicPatient patient;
        patient.name = name;
        patient.key = key;
        if (m_bench->clinic().save(patient) != StoreOutcome::Ok)
            qFatal("not kept");
        return patient;
    }
    [[nodiscard]] QStringList people()
    {
        QStringList names;
        for (const BuilderRowModel::Row &row : give().people()->rows())
            names << row.title;
        return names;
    }
    [[nodiscard]] QString keyOf(const QString &name)
    {
        for (const BuilderRowModel::Row &row : give().people()->rows()) {
            if (row.title == name)
                return row.key;
        }
        return {};
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
        builder().beginNew();
    }
    void cleanup() { m_bench.reset(); }

    void theSameAgainIsTheSameVersionWhileItMayBeTaken()
    {
        write();
        QVERIFY2(give().make(), qPrintable(give().problem()));
        m_bench->setWallClock(u"2026-06-21T10:40"_s);
        give().open();
        QCOMPARE(give().version(), 1);
        QCOMPARE(give().validText(), u"It can be taken until Thursday, 9 July 2026."_s);
        QVERIFY(give().make());
        QCOMPARE(givenCount(), size_t{1});
    }

    void anExpiredProgramIsGivenAgain()
    {
        write();
        QVERIFY2(give().make(), qPrintable(give().problem()));
        m_bench->setWallClock(u"2026-08-01T10:40"_s);
        give().open();
        QCOMPARE(give().validText(), u"It can be taken until Saturday, 29 August 2026."_s);
        QVERIFY2(give().make(), qPrintable(give().problem()));
        const HandedOver last = m_bench->drafts().handedOver().front();
        QCOMPARE(last.draft.frame.version, 2);
        QCOMPARE(last.draft.frame.expiresOn, QDate(2026, 8, 29));
    }

    void moreWeeksThanBeforeAreGiven()
    {
        write();
        QVERIFY2(give().make(), qPrintable(give().problem()));
        give().setWeeksValid(12);
        QCOMPARE(give().validText(), u"It can be taken until Thursday, 3 September 2026."_s);
        QVERIFY2(give().make(), qPrintable(give().problem()));
        QCOMPARE(givenCount(), size_t{2});
        QCOMPARE(m_bench->drafts().handedOver().front().draft.frame.expiresOn, QDate(2026, 9, 3));
        const auto received
            = m_bench->courier().open(give().message(), {}, QDate(2026, 6, 11), m_bench->library());
        QCOMPARE(std::get<ReceivedProgram>(std::get<Received>(received)).program.expiresOn, QDate(2026, 9, 3));
    }

    void weeksAndWhatIsNewOutliveTheProcess()
    {
        write();
        QVERIFY2(give().make(), qPrintable(give().problem()));
        builder().addAt(u"clamshell"_s, 1, 0);
        give().open();
        give().setWeeksValid(8);
        give().setChangeNote(u"One more for the hips"_s);
        give().keepChangeNote();
        BuilderController again(m_bench->services());
        QVERIFY(again.openDraft(QString::number(m_bench->drafts().drafts().front().id)));
        again.handOver()->open();
        QCOMPARE(again.handOver()->weeksValid(), 8);
        QCOMPARE(again.handOver()->changeNote(), u"One more for the hips"_s);
    }

    void whatWasNewIsAskedForAnewWithTheNextVersion()
    {
        write();
        QVERIFY2(give().make(), qPrintable(give().problem()));
        builder().addAt(u"clamshell"_s, 1, 0);
        give().open();
        QVERIFY(give().asksWhatIsNew());
        give().setChangeNote(u"One more for the hips"_s);
        QVERIFY2(give().make(), qPrintable(give().problem()));
        QCOMPARE(m_bench->drafts().handedOver().front().draft.frame.changeNote, u"One more for the hips"_s);
        builder().addAt(u"seated-march"_s, 2, 0);
        give().open();
        QCOMPARE(give().changeNote(), QString());
        QVERIFY(!give().make());
    }

    void aProgramForSomebodyElseIsOneOfItsOwn()
    {
        add(u"Patient 014"_s, QByteArray::fromHex("0011223344556677"));
        add(u"Patient 015"_s, QByteArray::fromHex("8811223344556677"));
        write();
        give().choosePerson(keyOf(u"Patient 014"_s));
        QVERIFY2(give().make(), qPrintable(give().problem()));
        const QUuid first = m_bench->drafts().handedOver().front().draft.frame.id;
        give().choosePerson(keyOf(u"Patient 015"_s));
        QVERIFY(!give().asksWhatIsNew());
        QVERIFY2(give().make(), qPrintable(give().problem()));
        const HandedOver second = m_bench->drafts().handedOver().front();
        QVERIFY(second.draft.frame.id != first);
        QCOMPARE(second.draft.frame.version, 1);
        // The next version is one of that program.
        builder().addAt(u"clamshell"_s, 1, 0);
        give().open();
        QCOMPARE(give().version(), 2);
    }

    void keysThatAreThereAreNoReasonToStop()
    {
        QCOMPARE(m_bench->courier().makeKeys(Role::Therapist, u"A. Physio"_s, {}), KeysOutcome::Ok);
        give().makeKeys(u"B. Physio"_s, {});
        QVERIFY(!give().needsKeys());
        write();
        QVERIFY2(give().make(), qPrintable(give().problem()));
        QCOMPARE(m_bench->drafts().handedOver().front().draft.frame.issuer, u"A. Physio"_s);
    }

    void fewAreShownTheNewestFirstAndOthersAreFoundByName()
    {
        for (int i = 1; i <= 12; ++i)
            add(u"Patient %1"_s.arg(i, 3, 10, QChar(u'0')), QByteArray::number(10'000'000 + i));
        add(u"Without a card"_s);
        ClinicPatient gone = add(u"Long ago"_s, "87654321");
        gone.isArchived = true;
        QCOMPARE(m_bench->clinic().save(gone), StoreOutcome::Ok);
        give().open();
        QCOMPARE(people(), (QStringList{u"Anyone I give it to"_s, u"Patient 012"_s, u"Patient 011"_s, u"Patient 010"_s,
                                        u"Patient 009"_s, u"Patient 008"_s, u"Patient 007"_s}));
        QVERIFY(give().canSearch());
        QVERIFY2(give().morePeople().startsWith(u"6 more"_s), qPrintable(give().morePeople()));
        give().searchPeople(u"patient 002"_s);
        QCOMPARE(people(), (QStringList{u"Anyone I give it to"_s, u"Patient 002"_s}));
        give().choosePerson(keyOf(u"Patient 002"_s));
        QCOMPARE(people().mid(0, 3), (QStringList{u"Anyone I give it to"_s, u"Patient 002"_s, u"Patient 012"_s}));
        QVERIFY(give().people()->rows()[1].isChosen);
        QCOMPARE(builder().frame()->detail().section(u" · "_s, 0, 0), u"For Patient 002"_s);
    }

    void theDailySizeOfWhomItIsForCountsHoweverTheyWereChosen()
    {
        // A report of theirs, with 12 easy minutes for its last day that tells them.
        meeting::Other patient(Role::Patient, u"P"_s);
        QCOMPARE(m_bench->courier().makeKeys(Role::Therapist, u"A. Physio"_s, {}), KeysOutcome::Ok);
        const QByteArray card = m_bench->courier().cardMessage(Role::Therapist);
        QCOMPARE(patient.courier.take(card), KeysOutcome::Ok);
        QCOMPARE(m_bench->courier().take(patient.card(Role::Patient)), KeysOutcome::Ok);
        const KeyId me = patient.courier.keyIdOf(m_bench->courier().own(Role::Therapist).card->signKey);
        Report report = samples::report();
        report.therapist = me;
        const auto received = m_bench->courier().open(samples::taken(patient.courier.reportMessage(report, me)), {},
                                                      samples::today(), m_bench->library());
        QVERIFY(!refusalIn(received));
        const ReceivedReport told = std::get<ReceivedReport>(std::get<Received>(received));
        const QByteArray key = m_bench->courier().keyIdOf(patient.courier.own(Role::Patient).card->signKey);
        ClinicPatient known = add(u"Patient 014"_s, key);
        known.cautions = {u"HEADLOW"_s};
        QCOMPARE(m_bench->clinic().save(known), StoreOutcome::Ok);
        ClinicReport kept{0, known.id, report.number, report.first, report.last, report.madeOn, {}, {}, 0, told.signer.key,
                          told.message};
        QCOMPARE(m_bench->clinic().keep(kept, {}), StoreOutcome::Ok);

        builder().addAt(u"bridge"_s, 1, 0);
        give().open();
        QVERIFY(builder().draft().person.ceiling == std::nullopt);
        give().choosePerson(keyOf(u"Patient 014"_s));
        QCOMPARE(builder().draft().person.ceiling, std::optional<pacing::Milli>(12'000));
        QCOMPARE(builder().days()->rows()[0].limit, 12.0);
        QCOMPARE(builder().draft().person.cautions, QStringList{u"HEADLOW"_s});
        QCOMPARE(builder().findings()->rowCount(), 1); // the bridge
        give().choosePerson(u"anyone"_s);
        QVERIFY(builder().draft().person.ceiling == std::nullopt);
        QVERIFY(builder().draft().person.cautions.isEmpty());
        builder().openFor(key, u"Patient 014"_s, 0, {});
        QCOMPARE(builder().draft().person.ceiling, std::optional<pacing::Milli>(12'000));
    }
};

QTEST_MAIN(HandOverTest)
#include "tst_handover.moc"
