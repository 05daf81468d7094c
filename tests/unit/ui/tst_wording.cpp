// SPDX-License-Identifier: Apache-2.0
#include "support/shippedlibrary.h"
#include "ui/wording.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;
using namespace evenpace::wording;

class WordingTest : public QObject
{
    Q_OBJECT
private slots:
    void minutesAreRoundedAndNeverNothingForSomething()
    {
        QCOMPARE(minutes(0ms), 0);
        QCOMPARE(minutes(5s), 1);
        QCOMPARE(minutes(89s), 1);
        QCOMPARE(minutes(90s), 2);
        QCOMPARE(minutes(9min), 9);
    }

    void everyOutcomeThatPeopleMeetHasASentence()
    {
        for (const StoreOutcome outcome :
             {StoreOutcome::DiskFull, StoreOutcome::ReadOnly, StoreOutcome::Damaged, StoreOutcome::Failed})
            QVERIFY(sentence(outcome).endsWith(u'.'));
        QVERIFY(sentence(StoreOutcome::Ok).isEmpty());
    }

    void noSentenceBlamesOrShouts()
    {
        const QStringList unwanted{u"!"_s, u"fail"_s, u"error"_s, u"must"_s, u"should"_s, u"invalid"_s, u"wrong"_s};
        for (int i = 0; i <= static_cast<int>(Notice::NotSaved); ++i) {
            const QString text = sentence(static_cast<Notice>(i));
            QVERIFY(!text.isEmpty());
            for (const QString &word : unwanted)
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
        }
    }

    void everyStepOfAScaleHasItsOwnWords()
    {
        QSet<QString> effort;
        QSet<QString> pain;
        for (int i = 0; i <= 10; ++i) {
            effort << effortWord(i);
            pain << painWord(i);
        }
        QCOMPARE(effort.size(), 11);
        QCOMPARE(pain.size(), 11);
        QCOMPARE(effortText(2), u"2, easy"_s);
        QCOMPARE(painText(std::nullopt), u"not noted"_s);
    }

    void daysNearAreNamedAndDaysFarAreDated()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QDate today(2026, 6, 11);
        QCOMPARE(dayHeading(today, today, english), u"Today"_s);
        QCOMPARE(dayHeading(today.addDays(-1), today, english), u"Yesterday"_s);
        QCOMPARE(dayHeading(QDate(2026, 6, 4), today, english), u"Thursday 4 June"_s);
        QCOMPARE(dayHeading(QDate(2025, 12, 31), today, english), u"Wednesday 31 December 2025"_s);
        QCOMPARE(dayName(today, english), u"Thursday"_s);
    }

    void whatWasDoneIsSaidBesideWhatWasPlanned()
    {
        SessionItemRecord item;
        item.outcome = ItemOutcome::Partial;
        item.plannedReps = 6;
        item.doneReps = 4;
        QVERIFY(doneText(item).startsWith(u"4 of 6"_s));
        item = {};
        item.outcome = ItemOutcome::Partial;
        item.plannedLength = 4min;
        item.doneLength = 3min;
        QCOMPARE(doneText(item), u"3 min of 4 min"_s);
        item.outcome = ItemOutcome::Skipped;
        QCOMPARE(doneText(item), u"left out, and that is fine"_s);
    }

    void aCorrectionSaysWhatStoodThere()
    {
        Correction correction;
        correction.field = u"effort"_s;
        correction.before = 5;
        correction.after = 4;
        QCOMPARE(correctionText(correction, {}, shippedLibrary()), u"Effort: changed from 5 to 4"_s);
        correction.before = QJsonValue();
        QCOMPARE(correctionText(correction, {}, shippedLibrary()), u"Effort: changed from not noted to 4"_s);
        correction.field = u"notes"_s;
        correction.before = QJsonArray{u"felt_fine"_s};
        correction.after = QJsonArray{};
        QCOMPARE(correctionText(correction, {}, shippedLibrary()), u"Notes: changed from Felt fine to nothing"_s);
    }

    void everyNoteHasAText()
    {
        for (const QString &id : noteIds())
            QVERIFY(noteText(id) != id);
        QCOMPARE(noteText(u"from_later"_s), u"from_later"_s);
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
