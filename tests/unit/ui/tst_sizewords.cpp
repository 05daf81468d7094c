// SPDX-License-Identifier: Apache-2.0
#include "ui/sizewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

DayPlan planOf(pacing::Milli usual, pacing::Milli dose, std::vector<SizeReason> reasons)
{
    DayPlan plan;
    plan.envelope.usual = usual;
    plan.envelope.byLight = dose;
    plan.envelope.dose = dose;
    plan.reasons = std::move(reasons);
    plan.isMeasured = true;
    return plan;
}

} // namespace

class SizeWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void twoReasonsAreToldInTheirOrder()
    {
        QCOMPARE(sizewords::sentence(planOf(30000, 24000, {SizeReason::FatigueHigh, SizeReason::YesterdayOver})),
                 u"Smaller than your usual 30: yesterday ran over, and fatigue is high."_s);
    }

    void aThirdReasonIsLeftToTheSheet()
    {
        const QString text = sizewords::sentence(
            planOf(30000, 15000, {SizeReason::BadDay, SizeReason::FatigueHigh, SizeReason::PainHigh}));
        QVERIFY(!text.contains(u"pain"));
    }

    void anOrdinaryDaySaysSo()
    {
        QCOMPARE(sizewords::sentence(planOf(24000, 24000, {SizeReason::Usual})), u"Your usual size."_s);
        QCOMPARE(sizewords::sentence(planOf(26400, 26400, {SizeReason::WeekLarger})),
                 u"A little larger: last week was steady."_s);
    }

    void everyReasonHasWordsAndNoSentenceIsLong()
    {
        for (int value = 0; value <= static_cast<int>(SizeReason::Usual); ++value) {
            const auto reason = static_cast<SizeReason>(value);
            QVERIFY(!sizewords::clause(reason).isEmpty());
            for (const pacing::Milli dose : {0, 15000, 30000, 36000}) {
                const DayPlan plan = planOf(30000, dose, {reason, SizeReason::WorseMorning});
                const QString text = sizewords::sentence(plan);
                QVERIFY2(!text.isEmpty() && text.size() <= 90, qPrintable(text));
                QVERIFY(!sizewords::grounds(plan).empty());
                for (const sizewords::Ground &ground : sizewords::grounds(plan)) {
                    for (const QString &one : ground.text.split(u". "_s))
                        QVERIFY2(one.size() <= 90, qPrintable(one));
                }
            }
        }
    }

    void theSumHasALineForEachStep()
    {
        const DayPlan plan = planOf(30000, 24000, {SizeReason::YesterdayOver, SizeReason::FatigueHigh});
        const std::vector<sizewords::Addition> lines = sizewords::additions({}, plan);
        QCOMPARE(lines.size(), size_t{3});
        QCOMPARE(lines[0].amount, u"30"_s);
        QCOMPARE(lines[1].text, u"Yesterday ran over, and fatigue is high"_s);
        QCOMPARE(lines[1].detail, u"four fifths of it"_s);
        QCOMPARE(lines[1].amount, u"\u22126"_s);
        QCOMPARE(lines[2].amount, u"24"_s);
        QVERIFY(lines[2].isSum);
    }

    void aLimitIsAStepOfItsOwn()
    {
        DayPlan plan = planOf(30000, 30000, {SizeReason::OwnLimit});
        plan.envelope.dose = 20000;
        DayInput input;
        input.limits.take(LimitsSet{.milliMinutesADay = 20000});
        const std::vector<sizewords::Addition> lines = sizewords::additions(input, plan);
        QCOMPARE(lines.size(), size_t{3});
        QCOMPARE(lines[1].text, u"A limit of your own"_s);
        QCOMPARE(lines[1].amount, u"\u221210"_s);
    }

    void wholeMinutesAddUpWhateverTheFractions()
    {
        for (pacing::Milli used = 0; used <= 9000; used += 300) {
            for (pacing::Milli planned = 0; planned <= 9000; planned += 700) {
                Envelope envelope;
                envelope.usual = 12000;
                envelope.dose = 8400;
                envelope.used = used;
                envelope.planned = planned;
                const sizewords::WholeMinutes whole = sizewords::wholeMinutes(envelope);
                QVERIFY(whole.left * 1000 <= envelope.left());
                QVERIFY(whole.free >= 0 && whole.planned >= 0);
                if (whole.over == 0)
                    QCOMPARE(whole.used + whole.planned + whole.free, whole.size);
                else
                    QCOMPARE(whole.used, whole.size + whole.over);
            }
        }
    }

    void restsAreToldInHoursWhereTheyAreWhole()
    {
        using namespace std::chrono_literals;
        QVERIFY(sizewords::restText(2h).startsWith(u"2 hour"));
        QVERIFY(sizewords::restText(90min).startsWith(u"90 minute"));
        QVERIFY(sizewords::restText(39min + 1s).startsWith(u"40 minute"));
    }

    void aRestLastsUntilTheTimeOfWhatIsNext()
    {
        using namespace std::chrono_literals;
        QCOMPARE(sizewords::restText(1h, std::nullopt), u"Then rest for 1 hour(s)"_s);
        QCOMPARE(sizewords::restText(90min, DayTime::Midday), u"Then rest for 90 minute(s) or longer, until midday"_s);
        QCOMPARE(sizewords::restText(2h, DayTime::Evening), u"Then rest for 2 hour(s) or longer, until the evening"_s);
    }

    void changesAreCountedByKind()
    {
        const std::vector<SizedChange> changes{{u"a"_s, u"a-easier"_s, SizedChange::Why::TooHard, {}},
                                               {u"b"_s, {}, SizedChange::Why::Caution, u"OSTEO"_s}};
        QCOMPARE(sizewords::changesText(changes), u"1 in its easier form, 1 left out today"_s);
        QCOMPARE(sizewords::whyChanged(changes[1]), u"Because of what you told us: thin bones."_s);
        QVERIFY(sizewords::changesText({}).isEmpty());
        const SizedChange moved{u"c"_s, u"c-lying"_s, SizedChange::Why::Position, {}};
        QCOMPARE(sizewords::changesText({changes[0], moved}), u"1 in its easier form, 1 in another position"_s);
        QCOMPARE(sizewords::changesText({moved}), u"1 in another position"_s);
    }
};

QTEST_GUILESS_MAIN(SizeWordsTest)
#include "tst_sizewords.moc"
