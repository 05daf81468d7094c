// SPDX-License-Identifier: Apache-2.0
#include "domain/screening.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

using First = PemScreened::First;
using pacing::Track;
using Pair = std::pair<int, int>;

PemAnswers said(First first)
{
    PemAnswers answers;
    answers.first = first;
    return answers;
}

void answerItems(PemAnswers &answers, const std::array<Pair, kPemItems> &items)
{
    for (size_t i = 0; i < kPemItems; ++i) {
        answers.frequency[i] = items[i].first;
        if (items[i].first > 0)
            answers.severity[i] = items[i].second;
    }
}

constexpr std::array<Pair, kPemItems> kNever{};
constexpr std::array<Pair, kPemItems> kMild{Pair{1, 1}, Pair{1, 1}, Pair{1, 1}, Pair{1, 1}, Pair{1, 1}};
constexpr std::array<Pair, kPemItems> kOneStrong{Pair{1, 1}, Pair{2, 2}, Pair{0, 0}, Pair{1, 1}, Pair{0, 0}};

QList<Pair> itemsOf(const PemScreened &screened)
{
    QList<Pair> items;
    for (const pacing::Screening::Item &item : screened.screening.items)
        items << Pair{item.frequency, item.severity};
    return items;
}

} // namespace

/** What is filled in for answers that are missing: specification README 3, "PEM". */
class ScreeningTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsScreenedBeforeTheFirstAnswer()
    {
        PemAnswers answers;
        answerItems(answers, kOneStrong);
        QVERIFY(!filledIn(answers));
    }

    void theFirstAnswerAloneGivesAPlan_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<QList<Pair>>("items");
        QTest::addColumn<bool>("worsePhysical");
        QTest::addColumn<double>("hours");
        QTest::addColumn<int>("track");
        const auto row = [](const char *name, First first, const QList<Pair> &items, bool physical, double hours,
                            Track track) {
            QTest::newRow(name) << static_cast<int>(first) << items << physical << hours << static_cast<int>(track);
        };
        const Pair none{0, 0};
        row("hardly ever", First::HardlyEver, {none, none, none, none, none}, false, 0, Track::Std);
        row("sometimes", First::Sometimes, {{2, 2}, none, none, none, none}, false, 0, Track::Caution);
        row("do not know", First::DoNotKnow, {{2, 2}, none, none, none, none}, false, 0, Track::Caution);
        row("most times", First::MostTimes, {{3, 2}, none, none, none, none}, true, 24, Track::Pem);
    }

    void theFirstAnswerAloneGivesAPlan()
    {
        QFETCH(int, first);
        QFETCH(QList<Pair>, items);
        QFETCH(bool, worsePhysical);
        QFETCH(double, hours);
        QFETCH(int, track);
        for (const bool thinkingTires : {false, true}) {
            PemAnswers answers = said(static_cast<First>(first));
            answers.worseMental = thinkingTires;
            const PemScreened screened = *filledIn(answers);
            QCOMPARE(screened.first, static_cast<First>(first));
            QCOMPARE(itemsOf(screened), items);
            QCOMPARE(screened.screening.worsePhysical, worsePhysical);
            QCOMPARE(screened.screening.worseMental, thinkingTires);
            QCOMPARE(screened.screening.hours, hours);
            QVERIFY(!screened.screening.meCfs);
            QVERIFY(screened.filledIn.contains(u"items"_s));
            QVERIFY(screened.filledIn.contains(u"hours"_s));
            QCOMPARE(static_cast<int>(trackOf(screened.screening)), track);
        }
    }

    void answersReplaceWhatWasFilledIn_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("items"); // 0 none, 1 never, 2 mild, 3 one strong
        QTest::addColumn<bool>("physical");
        QTest::addColumn<int>("hours"); // -1: not answered
        QTest::addColumn<bool>("meCfs");
        QTest::addColumn<int>("track");
        const auto row
            = [](const char *name, First first, int items, bool physical, int hours, bool meCfs, Track track) {
                  QTest::newRow(name) << static_cast<int>(first) << items << physical << hours << meCfs
                                      << static_cast<int>(track);
              };
        row("sometimes, all mild, soon over", First::Sometimes, 2, false, 2, false, Track::Std);
        row("sometimes, never at all", First::Sometimes, 1, false, 0, false, Track::Std);
        row("sometimes, one strong", First::Sometimes, 3, false, 24, false, Track::Caution);
        row("sometimes, one strong and long", First::Sometimes, 3, true, 14, false, Track::Pem);
        row("sometimes, one strong, 11 hours", First::Sometimes, 3, true, 11, false, Track::Caution);
        row("sometimes, mild but long", First::Sometimes, 2, true, 24, false, Track::Caution);
        row("sometimes, no items, long", First::Sometimes, 0, true, 24, false, Track::Pem);
        row("do not know, all mild", First::DoNotKnow, 2, false, 4, false, Track::Std);
        row("ME/CFS found", First::DoNotKnow, 2, false, 0, true, Track::Pem);
        row("most times, all never, long", First::MostTimes, 1, false, 24, false, Track::Pem);
        row("most times, hours not said", First::MostTimes, 2, false, -1, false, Track::Pem);
        row("most times, soon over", First::MostTimes, 1, false, 2, false, Track::Caution);
        row("most times, never and at once over", First::MostTimes, 1, false, 0, false, Track::Caution);
    }

    void answersReplaceWhatWasFilledIn()
    {
        QFETCH(int, first);
        QFETCH(int, items);
        QFETCH(bool, physical);
        QFETCH(int, hours);
        QFETCH(bool, meCfs);
        QFETCH(int, track);
        PemAnswers answers = said(static_cast<First>(first));
        if (items > 0)
            answerItems(answers, items == 1 ? kNever : items == 2 ? kMild : kOneStrong);
        answers.worsePhysical = physical;
        if (hours >= 0)
            answers.hours = hours;
        answers.meCfs = meCfs;
        QCOMPARE(static_cast<int>(trackOf(filledIn(answers)->screening)), track);
    }

    void afterMostTimesThePlanIsNeverTheUsualOne()
    {
        for (const int frequency : {0, 1, 2, 4}) {
            for (const int severity : {0, 1, 4}) {
                for (const int hours : kPemHourBands) {
                    PemAnswers answers = said(First::MostTimes);
                    answerItems(answers,
                                {Pair{frequency, severity},
                                 {frequency, severity},
                                 {frequency, severity},
                                 {frequency, severity},
                                 {frequency, severity}});
                    answers.worsePhysical = false;
                    answers.worseMental = false;
                    answers.hours = hours;
                    const PemScreened screened = *filledIn(answers);
                    QVERIFY(screened.screening.worsePhysical);
                    QVERIFY(trackOf(screened.screening) != Track::Std);
                }
            }
        }
    }

    void anItemWithoutItsSecondAnswerIsNotAnswered()
    {
        PemAnswers answers = said(First::Sometimes);
        answerItems(answers, kMild);
        answers.severity[3].reset();
        QVERIFY(!answers.isItemAnswered(3));
        QVERIFY(answers.isItemAnswered(2));
        // What the first question said stands in for it.
        QCOMPARE(itemsOf(*filledIn(answers)), (QList<Pair>{{1, 1}, {1, 1}, {1, 1}, {2, 2}, {1, 1}}));
        answers.frequency[3] = 0;
        QVERIFY(answers.isItemAnswered(3));
    }

    void whatWasFilledInIsSaid()
    {
        PemAnswers answers = said(First::Sometimes);
        answerItems(answers, kOneStrong);
        answers.hours = 4;
        QCOMPARE(filledIn(answers)->filledIn, QStringList());
        answers.first = First::MostTimes;
        QCOMPARE(filledIn(answers)->filledIn, (QStringList{u"items"_s, u"worse_physical"_s}));
    }

    void answersOnTheirWayAreReadBackAsTheyWere()
    {
        PemAnswers answers = said(First::DoNotKnow);
        answers.frequency[2] = 4;
        answers.severity[2] = 0;
        answers.frequency[4] = 0;
        answers.worsePhysical = false;
        answers.hours = 11;
        QCOMPARE(pemAnswersFromJson(toJson(answers)), answers);
        QCOMPARE(pemAnswersFromJson(toJson(PemAnswers{})), PemAnswers{});
    }

    void whatCannotBeReadIsNotAnswered()
    {
        const QJsonObject odd{{u"first"_s, 7}, {u"items"_s, u"many"_s}, {u"hours"_s, -3}, {u"mecfs"_s, 1}};
        QCOMPARE(pemAnswersFromJson(odd), PemAnswers{});
    }

    void theDiaryKeepsAllOfIt()
    {
        PemAnswers answers = said(First::MostTimes);
        answers.worseMental = true;
        const DiaryFact fact = *filledIn(answers);
        QCOMPARE(std::get<PemScreened>(*diaryFactFromJson(kindOf(fact), toJson(fact))), std::get<PemScreened>(fact));
    }
};

QTEST_GUILESS_MAIN(ScreeningTest)
#include "tst_screening.moc"
