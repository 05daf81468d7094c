// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include <QJsonDocument>
#include <QQuickItem>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace staged {

bool call(Stage &stage, const char *name, const char *function)
{
    auto *part = stage.window()->findChild<QObject *>(QString::fromLatin1(name));
    const bool isCalled = part && QMetaObject::invokeMethod(part, function);
    stage.settle();
    return isCalled;
}

void scroll(Stage &stage, const QString &page, double share)
{
    stage.settle();
    const auto *shown = stage.window()->findChild<QObject *>(page);
    const QList<QQuickItem *> items = shown ? shown->findChildren<QQuickItem *>() : QList<QQuickItem *>();
    for (QQuickItem *item : items) {
        const double most = item->property("contentHeight").toDouble() - item->height();
        if (item->inherits("QQuickFlickable") && item->isVisible() && most > 0)
            item->setProperty("contentY", std::floor(most * share));
    }
    stage.settle();
}

bool tellSuits(Stage &stage, const Suits &told)
{
    Settings settings = stage.services().settings.settings();
    settings.suits = told;
    const bool isKept = stage.services().settings.save(settings) == StoreOutcome::Ok;
    stage.app().lookAgain();
    return isKept;
}

bool beginFlare(Stage &stage)
{
    // A flare is one against a size that is known.
    for (int before = 3; before > 0; --before) {
        const QDateTime at = now().addDays(-before);
        DiaryEvent event{0, dayOf(at), at.toUTC(), TrialTold{15000, false}};
        if (stage.services().diary.addEvent(event) != StoreOutcome::Ok)
            return false;
    }
    if (!stage.restart())
        return false;
    stage.app().checkIn()->tellFlare(true);
    return stage.app().today()->isGentle();
}

bool keepExercise(Stage &stage, const QString &id, int daysAgo, const QJsonObject &answers, bool isFinished)
{
    Session exercise(stage.clock(), stage.services().library,
                     planSession(stage.services().library, kOwnProgram.toString(), id, kStartFactorUnknown),
                     TimelineSettings{});
    const QDateTime then = now().addDays(-daysAgo);
    SessionRecord record = SessionRecorder::newRecord(exercise, then);
    SessionRepository &sessions = stage.services().sessions;
    if (sessions.begin(record, {}) != StoreOutcome::Ok)
        return false;
    record.status = SessionStatus::Stopped;
    record.endedAt = then.addSecs(720).toUTC();
    bool isKept = sessions.end(record) == StoreOutcome::Ok;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        isKept = isKept && sessions.saveAnswer({record.id, id, it.key(), it.value(), then.toUTC()}) == StoreOutcome::Ok;
    const QDateTime end = isFinished ? record.endedAt : QDateTime();
    return isKept && sessions.savePlace({record.id, id, 4, end}) == StoreOutcome::Ok;
}

bool keepFlarePlan(Stage &stage)
{
    return keepExercise(stage, FlarePlanController::kExercise.toString(), 9, answersOf(R"({
        "signs": {"known": ["stiff", "worn_out", "foggy"], "own": "My jaw is tight"},
        "h1": ["breath-slow-4-6", "relax-passive", "neck-rotation-supine"],
        "d2": {"shrinks": [{"text": "Cook only simple meals"}, {"text": "Work half the time"}],
               "stays": [{"text": "Wash and get dressed"}, {"text": "A call with a friend"}],
               "helps": [{"text": "A friend does the shopping"}]},
        "words": "It is a flare, and flares pass", "ret": true,
        "call": {"when": "It lasts more than two weeks", "whom": "My doctor"}})"), true);
}

QJsonObject answersOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject thoughtAnswers()
{
    return answersOf(R"({
        "sit": {"what": "A friend asked me to come along, and I said no", "when": "17:30"},
        "emo1": {"which": ["worried", "sad"], "strength": {"worried": 80, "sad": 60}},
        "hot": {"thoughts": [{"text": "They will stop asking"}, {"text": "I can't do anything"}],
                "hottest": "They will stop asking"},
        "bel1": 80, "for": [{"text": "I said no twice this month"}],
        "against": [{"text": "They asked again each time"}, {"text": "We had tea last week"}],
        "bal": {"text": "I said no today, and they know that I like to come", "belief": 70},
        "emo2": {"strength": {"worried": 40, "sad": 50}, "hot": 30}})");
}

} // namespace staged

const std::vector<StagePage> &stagePages()
{
    static const std::vector<StagePage> pages = [] {
        std::vector<StagePage> all;
        for (const auto &part : {staged::dayPages, staged::sessionPages, staged::practicePages, staged::toolkitPages,
                                 staged::plansPages, staged::measurePages, staged::settingsPages,
                                 staged::therapistPages, staged::clinicPages, staged::readingPages,
                                 staged::builderPages}) {
            const std::vector<StagePage> some = part();
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }();
    return pages;
}

QStringList stagePageNames()
{
    QStringList names;
    for (const StagePage &page : stagePages())
        names << page.name;
    return names;
}

} // namespace evenpace
