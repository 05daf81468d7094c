// SPDX-License-Identifier: Apache-2.0
#include "ui/measurewords.h"

#include "domain/readability.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::readability;

namespace {

/** Every question with the same answer. */
MeasureAnswers all(Measure measure, int value)
{
    MeasureAnswers answers;
    if (measure == Measure::Psfs)
        answers[kActivities.toString()] = QJsonArray{u"Climb stairs"_s, u"Cook a meal"_s, u"Sing"_s};
    for (const Question &question : questionsOf(measure, answers)) {
        if (question.kind == QuestionKind::Areas)
            answers[question.key] = value == 0 ? QJsonArray() : QJsonArray{u"neck"_s, u"chest"_s};
        else if (question.kind != QuestionKind::Activities)
            answers[question.key] = std::clamp(value, question.least, question.most);
    }
    return answers;
}

/** Asked as it was published; its words are not ours to change. */
bool isPublished(Measure measure)
{
    return measure == Measure::Peg || measure == Measure::Phq2 || measure == Measure::Gad2;
}

} // namespace

/** What the questionnaires say to people. */
class MeasureWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void publishedQuestionsStandAsPublished()
    {
        const auto titles = [](Measure measure) {
            QStringList texts;
            for (const Question &question : questionsOf(measure, {}))
                texts << measurewords::asked(measure, question).title;
            return texts;
        };
        QCOMPARE(titles(Measure::Peg),
                 (QStringList{u"What number best describes your pain on average in the past week?"_s,
                              u"What number best describes how, during the past week, pain has interfered with your "
                              "enjoyment of life?"_s,
                              u"What number best describes how, during the past week, pain has interfered with your "
                              "general activity?"_s}));
        QCOMPARE(titles(Measure::Phq2), (QStringList{u"Little interest or pleasure in doing things"_s,
                                                     u"Feeling down, depressed, or hopeless"_s}));
        QCOMPARE(titles(Measure::Gad2), (QStringList{u"Feeling nervous, anxious, or on edge"_s,
                                                     u"Not being able to stop or control worrying"_s}));
        const QStringList often{u"Not at all"_s, u"Several days"_s, u"More than half the days"_s, u"Nearly every day"_s};
        for (const Measure measure : {Measure::Phq2, Measure::Gad2}) {
            for (const Question &question : questionsOf(measure, {})) {
                QCOMPARE(measurewords::asked(measure, question).options, often);
                QCOMPARE(measurewords::asked(measure, question).text,
                         measure == Measure::Phq2
                             ? u"Over the last 2 weeks, how often have you been bothered by any of the following problems?"_s
                             : u"Over the last 2 weeks, how often have you been bothered by the following problems?"_s);
            }
        }
        const std::vector<std::pair<QString, QString>> ends{{u"No pain"_s, u"Pain as bad as you can imagine"_s},
                                                            {u"Does not interfere"_s, u"Completely interferes"_s},
                                                            {u"Does not interfere"_s, u"Completely interferes"_s}};
        const std::vector<Question> peg = questionsOf(Measure::Peg, {});
        for (size_t i = 0; i < peg.size(); ++i)
            QCOMPARE(std::pair(measurewords::asked(Measure::Peg, peg[i]).low, measurewords::asked(Measure::Peg, peg[i]).high),
                     ends.at(i));
    }

    void everyQuestionHasWordsForEachAnswer()
    {
        for (const Measure measure : kMeasures) {
            const MeasureAnswers answers = all(measure, 1);
            for (const Question &question : questionsOf(measure, answers)) {
                const measurewords::Asked asked = measurewords::asked(measure, question);
                QVERIFY2(!asked.title.isEmpty(), qPrintable(question.key));
                if (question.kind == QuestionKind::Choice)
                    QCOMPARE(asked.options.size(), qsizetype{question.most - question.least + 1});
                if (question.kind == QuestionKind::Scale)
                    QVERIFY(!asked.low.isEmpty() && !asked.high.isEmpty());
            }
            QCOMPARE(measurewords::answerLines(measure, answers).size(),
                     static_cast<qsizetype>(questionsOf(measure, answers).size()));
        }
    }

    void resultsAreKindPlainAndNoVerdict()
    {
        for (const Measure measure : kMeasures) {
            QStringList texts{measurewords::about(measure), measurewords::offer({measure, false}),
                              measurewords::offer({measure, true}), measurewords::offerDetail({measure, false}),
                              measurewords::careText(measure), measurewords::direction(measure)};
            for (int value = 0; value <= 10; ++value)
                texts << measurewords::result(measure, all(measure, value))
                      << measurewords::resultDetail(measure, all(measure, value), QLocale::c())
                      << measurewords::change(measure, all(measure, 5), all(measure, value))
                      << measurewords::activityLines(all(measure, value), all(measure, 5));
            if (!isPublished(measure)) {
                for (const Question &question : questionsOf(measure, all(measure, 1))) {
                    const measurewords::Asked asked = measurewords::asked(measure, question);
                    texts << asked.title << asked.text << asked.options.join(u". "_s);
                }
            }
            for (const QString &text : std::as_const(texts)) {
                QVERIFY2(unkindWord(text).isEmpty(), qPrintable(text));
                for (const QString &verdict : {u"depression"_s, u"anxiety"_s, u"disorder"_s, u"fibromyalgia"_s,
                                               u"suffer"_s, u"screen"_s, u"positive"_s, u"diagnos"_s})
                    QVERIFY2(!text.contains(verdict, Qt::CaseInsensitive), qPrintable(text));
                QVERIFY2(!text.contains(u"You have"_s), qPrintable(text));
                for (const QString &sentence : sentencesOf(text))
                    QVERIFY2(sentence.size() <= kLongestSentence, qPrintable(sentence));
                if (wordsOf(text).size() >= kFewestWordsToGrade)
                    QVERIFY2(gradeOf(text) <= kHighestGrade,
                             qPrintable(u"%1: %2"_s.arg(gradeOf(text), 0, 'f', 1).arg(text)));
            }
        }
    }

    void whatWasLeftOutIsFine()
    {
        for (const Measure measure : kMeasures)
            QVERIFY(measurewords::result(measure, {{u"unknown"_s, 1}}).contains(u"that is fine"_s));
    }
};

QTEST_GUILESS_MAIN(MeasureWordsTest)
#include "tst_measurewords.moc"
