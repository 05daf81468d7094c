// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include "domain/course.h"

using namespace Qt::StringLiterals;

namespace evenpace::staged {

std::vector<StagePage> practicePages()
{
    using Past = Stage::Past;
    const auto practice = [](const std::function<void(PracticeController &)> &changed) {
        return [changed](Stage &stage) {
            stage.call("showTab", u"practice"_s);
            changed(*stage.app().practice());
            stage.settle();
            return true;
        };
    };

    const auto item = [](const QString &id) {
        return [id](Stage &stage) {
            stage.call("openItem", id);
            return stage.app().item()->itemId() == id;
        };
    };

    const auto programPage = [](const QString &id) {
        return [id](Stage &stage) {
            stage.call("openProgram", id);
            return stage.app().programs()->programId() == id;
        };
    };

    const auto ownSession = [](Stage &stage, const QString &name) {
        OwnSessionController &own = *stage.app().ownSessions();
        own.begin();
        own.setName(name);
        for (const QString &id : {u"shoulder-rolls-seated"_s, u"calf-stretch-wall"_s, u"breath-slow-4-6"_s})
            own.add(id);
    };

    return {
        {u"practice"_s, Past::Weeks, practice([](PracticeController &) {})},
        {u"practice-positions"_s, Past::Weeks,
         [practice](Stage &stage) {
             // What is done on hands and knees beside what is done seated, and what is left where only lying suits.
             return tellSuits(stage, {.lying = true, .isFloorHard = true}) && practice([](PracticeController &shown) {
                        shown.beginSearch();
                        shown.search(u"bird dog cat cow"_s);
                    })(stage);
         }},
        {u"practice-region"_s, Past::Weeks,
         practice([](PracticeController &shown) { shown.toggleRegion(u"neck_shoulders"_s); })},
        {u"practice-filtered"_s, Past::Weeks, practice([](PracticeController &shown) {
             shown.toggleRegion(u"neck_shoulders"_s);
             shown.toggleChip(0);
         })},
        {u"practice-search"_s, Past::Weeks, practice([](PracticeController &shown) {
             shown.beginSearch();
             shown.search(u"stif nek"_s);
         })},
        {u"practice-quiet"_s, Past::Weeks, practice([](PracticeController &shown) {
             shown.beginSearch();
             shown.search(u"sleep"_s);
         })},
        {u"practice-nothing"_s, Past::Weeks, practice([](PracticeController &shown) {
             shown.toggleRegion(u"hands"_s);
             for (const int place : {0, 11})
                 shown.toggleChip(place);
         })},
        {u"practice-list"_s, Past::Weeks,
         [practice](Stage &stage) {
             if (!practice([](PracticeController &shown) { shown.toggleRegion(u"hips"_s); })(stage))
                 return false;
             QObject *const list = stage.window()->findChild<QObject *>(u"practice-page"_s);
             return list && list->setProperty("isList", true);
         }},
        {u"programs"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openPrograms");
             return stage.app().programs()->list()->rowCount() > 0;
         }},
        {u"program"_s, Past::Weeks, programPage(AppController::kFirstProgram.toString())},
        {u"program-new"_s, Past::Weeks, programPage(u"prog-desk-neck-shoulders"_s)},
        {u"program-course"_s, Past::Weeks, programPage(kCourseProgram.toString())},
        {u"program-course-weeks"_s, Past::Weeks,
         [programPage](Stage &stage) {
             const bool isShown = programPage(kCourseProgram.toString())(stage) && call(stage, "program", "showWeeks");
             scroll(stage, u"program"_s, 0.5);
             return isShown;
         }},
        {u"program-warning"_s, Past::Weeks,
         [programPage](Stage &stage) {
             if (!programPage(u"prog-desk-neck-shoulders"_s)(stage))
                 return false;
             stage.app().programs()->start();
             return !stage.app().programs()->warning().isEmpty();
         }},
        {u"item-movement"_s, Past::Weeks, item(u"calf-stretch-wall"_s)},
        {u"item-variant"_s, Past::Weeks,
         [item](Stage &stage) {
             if (!item(u"seated-march"_s)(stage))
                 return false;
             stage.app().item()->chooseForm(u"march-standing"_s);
             return true;
         }},
        {u"item-locked"_s, Past::Weeks,
         [item](Stage &stage) {
             DiaryEvent event{0, dayOf(now()), now().toUTC(), SafetyChecked{{}, {u"pregnant"_s}, true}};
             const bool isTold = stage.services().diary.addEvent(event) == StoreOutcome::Ok;
             stage.app().lookAgain();
             return isTold && item(u"butterfly-supine"_s)(stage) && !stage.app().item()->canStart();
         }},
        {u"item-over"_s, Past::Weeks,
         [item](Stage &stage) {
             // One after the other, until the day has no room for the next.
             for (const QString &id : {u"sit-to-stand"_s, u"wall-push-up"_s, u"march-standing"_s, u"seated-march"_s}) {
                 if (!stage.app().item()->open(id))
                     return false;
                 stage.app().item()->addToToday();
                 if (!stage.app().item()->isAdded())
                     break;
             }
             if (!item(stage.app().item()->itemId())(stage))
                 return false;
             stage.app().item()->addToToday();
             stage.settle();
             return !stage.app().item()->swapTexts().isEmpty();
         }},
        {u"item-breath"_s, Past::Weeks, item(u"breath-slow-4-6"_s)},
        {u"item-breaths"_s, Past::Weeks,
         [item](Stage &stage) {
             return item(u"breath-slow-4-6"_s)(stage) && call(stage, "item", "showPatterns");
         }},
        {u"item-script"_s, Past::Weeks, item(u"mind-space-3"_s)},
        {u"item-mind"_s, Past::Weeks, item(u"cbt-self-compassion"_s)},
        {u"pattern-own"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openPattern", QString());
             stage.app().pattern()->setName(u"Evening breath"_s);
             stage.app().pattern()->setHoldFull(2);
             return stage.app().pattern()->isNew();
         }},
        {u"own-sessions-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openOwnSessions");
             return stage.app().ownSessions()->sessionCount() == 0;
         }},
        {u"own-sessions"_s, Past::Weeks,
         [ownSession](Stage &stage) {
             ownSession(stage, u"Before breakfast"_s);
             stage.app().ownSessions()->begin();
             ownSession(stage, u"Short break"_s);
             stage.call("openOwnSessions");
             return stage.app().ownSessions()->sessionCount() == 2;
         }},
        {u"own-session"_s, Past::Weeks,
         [ownSession](Stage &stage) {
             ownSession(stage, u"Before breakfast"_s);
             stage.call("openOwnSession", stage.app().ownSessions()->sessionId());
             return stage.app().ownSessions()->canStart();
         }},
        {u"own-session-new"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openOwnSession", QString());
             return stage.app().ownSessions()->isBlank();
         }},
        {u"own-session-add"_s, Past::Weeks,
         [ownSession](Stage &stage) {
             ownSession(stage, u"Before breakfast"_s);
             stage.call("openOwnSession", stage.app().ownSessions()->sessionId());
             return call(stage, "own-session", "openChoices");
         }},
        {u"own-session-dose"_s, Past::Weeks,
         [ownSession](Stage &stage) {
             ownSession(stage, u"Before breakfast"_s);
             stage.call("openOwnSession", stage.app().ownSessions()->sessionId());
             stage.app().ownSessions()->choose(1);
             return call(stage, "own-session", "openDose");
         }},
    };
}

} // namespace evenpace::staged
