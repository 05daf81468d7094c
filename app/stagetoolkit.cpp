// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenpace::staged {

std::vector<StagePage> toolkitPages()
{
    using Past = Stage::Past;
    const auto card = [](const QString &id) {
        return [id](Stage &stage) {
            stage.call("tools.openCard", id);
            return stage.app().cards()->cardId() == id;
        };
    };

    const auto flarePlan = [](Stage &stage) {
        if (!keepFlarePlan(stage))
            return false;
        stage.call("tools.openFlarePlan");
        stage.app().flarePlan()->setTicked(u"calm/Slow breathing"_s, true);
        stage.settle();
        return stage.app().flarePlan()->isWritten();
    };

    const auto record = [](const QString &id, const QJsonObject &answers, bool isFinished = true) {
        return [=](Stage &stage) {
            if (answers.isEmpty() || !keepExercise(stage, id, 1, answers, isFinished))
                return false;
            stage.call("tools.openRecord", id);
            return stage.app().records()->state() != MindRecordController::State::None;
        };
    };

    const QJsonObject pacing = answersOf(R"({
        "act": {"what": "Hang the washing out to dry", "unit": "minutes"},
        "m": {"amount_1": 10, "before_1": 3, "after_1": 4, "amount_2": 12, "amount_3": 8},
        "q0": {"amount": 8, "accept": true}, "chunk": {"count": 2, "rest": 10},
        "rules": {"good_day": true, "bad_day": true}, "cue": "10:00"})");

    const QJsonObject values = answersOf(R"({
        "imp": {"family": 9, "love": 8, "friends": 7, "work": 5, "play": 6, "body": 8, "giving": 7, "spirit": 4},
        "lived": {"family": 6, "love": 7, "friends": 2, "work": 6, "play": 3, "body": 5, "giving": 5, "spirit": 1},
        "area": "friends", "value": "Someone who stays in touch", "action": "Send one kind message",
        "plan": {"when": "17:00", "where": "On the sofa"}})");

    const QJsonObject message = answersOf(R"({
        "who": {"person": "partner", "about": "Help at home"}, "f": "I had pain on five days this week",
        "e": "I feel worn out", "r": "Please do the shopping on Friday", "g": "Then I have energy for us",
        "msg": {"tone": 2}, "after": {"rating": 7, "note": "They said yes"}})");

    return {
        {u"flare-plan"_s, Past::Weeks, flarePlan},
        {u"flare-plan-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openFlarePlan");
             return !stage.app().flarePlan()->isWritten();
         }},
        {u"record-thought"_s, Past::Weeks, record(u"cbt-thought-record"_s, thoughtAnswers())},
        {u"record-open"_s, Past::Weeks, record(u"cbt-thought-record"_s, thoughtAnswers(), false)},
        {u"record-pacing"_s, Past::Weeks, record(u"cbt-pacing-plan"_s, pacing)},
        {u"record-values"_s, Past::Weeks, record(u"cbt-values"_s, values)},
        {u"record-message"_s, Past::Weeks, record(u"cbt-communicate"_s, message)},
        {u"record-energy"_s, Past::Weeks,
         [](Stage &stage) {
             const QString id = u"cbt-energy-budget"_s;
             bool isKept = true;
             for (const auto &[ago, spent] : {std::pair(6, 70), std::pair(5, 55), std::pair(3, 40), std::pair(2, 45), std::pair(0, 38)})
                 isKept = isKept
                     && keepExercise(stage, id, ago,
                             {{u"av"_s, 50},
                              {u"ex"_s, spent},
                              {u"plan"_s, QJsonObject{{u"must"_s, QJsonArray{QJsonObject{{u"text"_s, u"Cook a simple meal"_s},
                                                                                         {u"option"_s, u"medium"_s}}}}}},
                              {u"rest"_s, QJsonObject{{u"first"_s, u"11:30"_s}, {u"second"_s, u"15:00"_s}}}},
                             true);
             stage.call("tools.openRecord", id);
             return isKept;
         }},
        {u"cards"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openCards");
             return stage.app().cards()->list()->rowCount() > 0;
         }},
        {u"cards-found"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openCards");
             stage.app().cards()->search(u"bad day"_s);
             return !stage.app().cards()->foundText().isEmpty();
         }},
        {u"cards-none"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openCards");
             stage.app().cards()->search(u"zzyzx"_s);
             return stage.app().cards()->hasNone();
         }},
        {u"card-first"_s, Past::Weeks, card(u"edu-word-inomyalgia"_s)},
        {u"card-pacing"_s, Past::Weeks, card(u"edu-pacing-how"_s)},
        {u"card-aloud"_s, Past::Weeks,
         [card](Stage &stage) {
             if (!card(u"edu-sleep"_s)(stage))
                 return false;
             stage.app().cards()->offerReading();
             stage.app().cards()->readAloud();
             return stage.app().cards()->reading() == CardsController::Reading::Speaking;
         }},
        {u"card-emergency"_s, Past::Weeks, card(u"edu-emergency"_s)},
        {u"item-mind-open"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepExercise(stage, u"cbt-thought-record"_s, 1, thoughtAnswers(), false);
             stage.call("openItem", u"cbt-thought-record"_s);
             return isKept;
         }},
    };
}

} // namespace evenpace::staged
