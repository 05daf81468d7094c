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

    const auto safetyCard = [](Stage &stage) {
        stage.app().crisis()->open();
        CrisisController &crisis = *stage.app().crisis();
        crisis.setTrustedName(u"Ana"_s);
        crisis.setTrustedNumber(u"0151 2345678"_s);
        crisis.addLine(0, u"I stop answering people"_s);
        crisis.addLine(1, u"Slow breaths for two minutes"_s);
        crisis.addLine(1, u"Cold water on my hands"_s);
        crisis.addLine(2, u"My sister and her children"_s);
        return crisis.isWritten();
    };
    const auto country = [](const QString &code, const std::function<bool(Stage &)> &then) {
        return [=](Stage &stage) {
            stage.app().help()->setCountry(code);
            return then(stage);
        };
    };
    const auto crisis = [](Stage &stage) {
        stage.call("tools.openCrisis");
        return true;
    };
    const auto kept = [](Stage &stage) {
        const QJsonObject kind = answersOf(R"({"k": "You are doing what you can, and that is enough", "e": 7})");
        const QJsonObject good = answersOf(R"({"g": [{"text": "Tea in the sun"}, {"text": "A call from Ana"}], "m": 6})");
        return keepFlarePlan(stage) && keepExercise(stage, u"cbt-thought-record"_s, 4, thoughtAnswers(), true)
            && keepExercise(stage, u"cbt-self-compassion"_s, 3, kind, true)
            && keepExercise(stage, u"cbt-three-good"_s, 2, good, true)
            && keepExercise(stage, u"cbt-thought-record"_s, 1, thoughtAnswers(), false);
    };
    // A day on which the mood was told, with what was kept before.
    const auto mood = [kept](int value, bool hasKept) {
        return [=](Stage &stage) {
            if (hasKept && !kept(stage))
                return false;
            MorningCheckIn told = stage.services().diary.checkIn(dayOf(now())).value_or(MorningCheckIn{});
            told.day = dayOf(now());
            told.mood = value;
            if (stage.services().diary.saveCheckIn(told, now().toUTC()) != StoreOutcome::Ok)
                return false;
            stage.app().lookAgain();
            stage.app().lookForKeepsakes();
            return stage.app().today()->hasNotes();
        };
    };

    return {
        {u"toolkit"_s, Past::Weeks,
         [kept](Stage &stage) {
             const bool isKept = kept(stage);
             stage.call("showTab", u"toolkit"_s);
             return isKept && stage.app().toolkit()->hasKept();
         }},
        {u"toolkit-first"_s, Past::None,
         [](Stage &stage) {
             stage.call("showTab", u"toolkit"_s);
             return !stage.app().toolkit()->hasKept();
         }},
        {u"exercises"_s, Past::Weeks,
         [kept](Stage &stage) {
             const bool isKept = kept(stage);
             stage.call("tools.openExercises");
             return isKept && stage.app().toolkit()->exercises()->rowCount() > 0;
         }},
        {u"kept"_s, Past::Weeks,
         [kept](Stage &stage) {
             const bool isKept = kept(stage);
             stage.call("tools.openKept");
             return isKept && stage.app().toolkit()->allKept()->rowCount() > 0;
         }},
        {u"hard"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openHard");
             return true;
         }},
        {u"crisis"_s, Past::Weeks, country(u"GB"_s, crisis)},
        {u"crisis-elsewhere"_s, Past::Weeks, country(u"AQ"_s, crisis)},
        {u"crisis-own"_s, Past::Weeks,
         country(u"US"_s, [safetyCard, crisis](Stage &stage) { return safetyCard(stage) && crisis(stage); })},
        {u"safety-card"_s, Past::Weeks,
         [safetyCard](Stage &stage) {
             const bool isWritten = safetyCard(stage);
             stage.call("tools.openSafetyCard");
             return isWritten;
         }},
        {u"safety-card-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openSafetyCard");
             return stage.app().crisis()->isBlank();
         }},
        {u"country"_s, Past::Weeks,
         country(u"IE"_s,
                 [](Stage &stage) {
                     stage.call("tools.openCountry");
                     return stage.app().help()->countries()->rowCount() > 0;
                 })},
        {u"help-offered"_s, Past::Weeks,
         country(u"GB"_s,
                 [](Stage &stage) {
                     stage.call("tools.offerHelp");
                     return true;
                 })},
        {u"today-low-mood"_s, Past::Weeks, mood(0, false)},
        {u"today-kept"_s, Past::Weeks,
         [mood](Stage &stage) {
             if (!mood(3, true)(stage))
                 return false;
             // What asks about the day comes first.
             TodayController &today = *stage.app().today();
             while (today.hasNotes() && !today.notes()->notes().front().id.startsWith(u"keepsake"_s))
                 today.answerNote(today.notes()->notes().front().id, false);
             return today.hasNotes();
         }},
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
