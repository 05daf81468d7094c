// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

using namespace Qt::StringLiterals;

namespace evenpace::staged {

std::vector<StagePage> dayPages()
{
    using Past = Stage::Past;
    const auto nothing = [](Stage &) { return true; };

    const auto checkIn = [](const std::function<void(CheckInController &)> &answered) {
        return [answered](Stage &stage) {
            stage.call("checkInRequested", QString());
            answered(*stage.app().checkIn());
            stage.settle();
            return true;
        };
    };

    // The first of three small breaks is done, and a rest is due.
    const auto firstBreak = [](Stage &stage) {
        const QString program = u"prog-desk-neck-shoulders"_s;
        if (stage.services().settings.enroll({program, dayOf(now())}) != StoreOutcome::Ok)
            return false;
        stage.app().lookAgain();
        stage.app().startSession(program, u"M1"_s);
        stage.settle();
        stage.playToTheEnd();
        stage.call("leaveSession");
        return stage.app().today()->isResting();
    };

    return {
        {u"today"_s, Past::Weeks, nothing},
        {u"today-first"_s, Past::None, nothing},
        {u"today-back"_s, Past::LongBreak, nothing},
        {u"today-done"_s, Past::Weeks,
         [](Stage &stage) {
             stage.begin(u"cbt-energy-budget"_s);
             stage.playToTheEnd();
             stage.call("leaveSession");
             return !stage.player();
         }},
        {u"today-added"_s, Past::None,
         [](Stage &stage) {
             if (!stage.app().item()->open(u"breath-box-4"_s))
                 return false;
             stage.app().item()->addToToday();
             return stage.app().item()->isAdded();
         }},
        {u"today-bad-day"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().today()->setBadDay(true);
             return stage.app().today()->isBadDay();
         }},
        {u"today-flare"_s, Past::Weeks, beginFlare},
        {u"today-flare-early"_s, Past::None,
         [](Stage &stage) {
             stage.app().checkIn()->tellFlare(true);
             return stage.app().today()->notes()->rowCount() > 0;
         }},
        {u"today-stopped"_s, Past::Weeks,
         [](Stage &stage) {
             DiaryEvent event{0, dayOf(now()), now().toUTC(), RedFlagTold{}};
             const bool isTold = stage.services().diary.addEvent(event) == StoreOutcome::Ok;
             stage.app().lookAgain();
             return isTold && stage.app().today()->isStopped();
         }},
        {u"today-rest"_s, Past::Weeks, firstBreak},
        {u"today-enough"_s, Past::Weeks,
         [firstBreak](Stage &stage) {
             if (!firstBreak(stage))
                 return false;
             stage.app().today()->chooseSize(stage.app().today()->used());
             return stage.app().today()->isEnough();
         }},
        {u"today-go-on"_s, Past::Weeks,
         [firstBreak](Stage &stage) {
             if (!firstBreak(stage))
                 return false;
             stage.app().today()->startSession(u"M2"_s);
             stage.settle();
             return true;
         }},
        {u"today-why"_s, Past::Weeks, [](Stage &stage) { return call(stage, "today-sheets", "showWhy"); }},
        {u"today-times"_s, Past::None,
         [](Stage &stage) {
             return stage.services().settings.enroll({u"prog-desk-neck-shoulders"_s, dayOf(now())}) == StoreOutcome::Ok
                 && tellSuits(stage, {.seated = true, .morning = true, .midday = true, .evening = true});
         }},
        {u"today-positions"_s, Past::None, [](Stage &stage) { return tellSuits(stage, {.lying = true, .evening = true}); }},
        {u"today-times-why"_s, Past::None,
         [](Stage &stage) { return tellSuits(stage, {.evening = true}) && call(stage, "today-sheets", "showWhy"); }},
        {u"today-activities"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().activities()->log(0);
             stage.app().activities()->log(2);
             return call(stage, "today-sheets", "showActivities");
         }},
        {u"today-notice"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().show(wording::Notice::DiskFull);
             return true;
         }},
        {u"check-in"_s, Past::Morning, checkIn([](CheckInController &) {})},
        {u"check-in-told"_s, Past::Morning, checkIn([](CheckInController &asked) { asked.answer(5); })},
        {u"check-in-fatigue"_s, Past::Morning, checkIn([](CheckInController &asked) { asked.next(); })},
        {u"check-in-sleep"_s, Past::Morning, checkIn([](CheckInController &asked) {
             asked.next();
             asked.next();
         })},
        {u"check-in-high"_s, Past::Morning, checkIn([](CheckInController &asked) {
             for (const int rating : {9, 9, 0}) {
                 asked.answer(rating);
                 asked.next();
             }
         })},
        {u"check-in-flare"_s, Past::Morning, checkIn([](CheckInController &asked) {
             for (const int rating : {9, 9, 0, 1}) {
                 asked.answer(rating);
                 asked.next();
             }
         })},
        {u"check-in-morning"_s, Past::Morning, checkIn([](CheckInController &asked) {
             for (const int rating : {5, 5, 2}) {
                 asked.answer(rating);
                 asked.next();
             }
         })},
        {u"check-in-thanks"_s, Past::Morning, checkIn([](CheckInController &asked) {
             for (const int rating : {5, 5, 2}) {
                 asked.answer(rating);
                 asked.next();
             }
             while (asked.isOpen())
                 asked.skip();
         })},
        {u"check-in-more"_s, Past::Morning, checkIn([](CheckInController &asked) { asked.openMore(); })},
        {u"check-in-map"_s, Past::Morning, checkIn([](CheckInController &asked) {
             asked.openMore();
             for (int page = 0; page < 3; ++page)
                 asked.next();
             for (const QString &area : {u"neck"_s, u"shoulder_right"_s, u"lower_back"_s, u"upper_leg_left"_s})
                 asked.toggleArea(area);
         })},
        {u"check-in-trial"_s, Past::SecondMorning, checkIn([](CheckInController &asked) {
             for (const int rating : {5, 5, 2, 0}) {
                 asked.answer(rating);
                 asked.next();
             }
         })},
        {u"history"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("showTab", u"history"_s);
             return true;
         }},
        {u"history-empty"_s, Past::None,
         [](Stage &stage) {
             stage.call("showTab", u"history"_s);
             return true;
         }},
        {u"session-detail"_s, Past::Weeks,
         [](Stage &stage) {
             const std::vector<SessionRecord> latest = stage.services().sessions.history(1);
             if (latest.empty())
                 return false;
             stage.call("openSession", QString::number(latest.front().id));
             return true;
         }},
        {u"review"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openReview");
             return true;
         }},
        {u"review-flare"_s, Past::Weeks,
         [](Stage &stage) {
             if (!beginFlare(stage))
                 return false;
             stage.call("openReview");
             return stage.app().review()->isInFlare();
         }},
        {u"pacing-log"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openPacingLog");
             return true;
         }},
    };
}

} // namespace evenpace::staged
