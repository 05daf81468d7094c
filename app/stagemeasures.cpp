// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

using namespace Qt::StringLiterals;

namespace evenpace::staged {

std::vector<StagePage> measurePages()
{
    using Past = Stage::Past;
    const auto asked = [](const QString &key, const std::function<void(MeasureForm &)> &answer) {
        return [=](Stage &stage) {
            stage.call("tools.askMeasure", key);
            answer(*stage.app().measures()->form());
            stage.settle();
            return stage.app().measures()->key() == key;
        };
    };
    // All of it, with the same answer each time.
    const auto answered = [](const QString &key, int value) {
        return [=](Stage &stage) {
            stage.call("tools.askMeasure", key);
            MeasureForm &form = *stage.app().measures()->form();
            for (bool isLast = false; !isLast;) {
                isLast = form.isLast();
                form.choose(value);
                form.next();
            }
            stage.settle();
            return stage.app().measures()->hasResult();
        };
    };
    const auto nothing = [](MeasureForm &) {};
    const auto after = [](MeasureForm &form, int questions) {
        for (int i = 0; i < questions; ++i)
            form.next();
    };

    return {
        {u"measures"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openMeasures");
             return true;
         }},
        {u"measures-first"_s, Past::None,
         [](Stage &stage) {
             stage.call("tools.openMeasures");
             return true;
         }},
        {u"measure-scale"_s, Past::Weeks, asked(u"peg"_s, nothing)},
        {u"measure-scale-told"_s, Past::Weeks, asked(u"peg"_s, [after](MeasureForm &form) {
             after(form, 1);
             form.choose(6);
         })},
        {u"measure-choice"_s, Past::Weeks, asked(u"phq2"_s, [](MeasureForm &form) { form.choose(1); })},
        {u"measure-steps"_s, Past::Weeks, asked(u"pgic"_s, nothing)},
        {u"measure-areas"_s, Past::Weeks, asked(u"wpi"_s, [](MeasureForm &form) {
             for (const QString &area : {u"neck"_s, u"shoulder_right"_s, u"lower_back"_s, u"upper_leg_left"_s})
                 form.toggleArea(area);
         })},
        {u"measure-severity"_s, Past::Weeks, asked(u"wpi"_s, [after](MeasureForm &form) { after(form, 1); })},
        {u"measure-activities-first"_s, Past::None, asked(u"psfs"_s, nothing)},
        {u"measure-activities"_s, Past::Weeks, asked(u"psfs"_s, [](MeasureForm &form) {
             form.addActivity(form.ideas().at(2));
             form.addActivity(form.ideas().at(4));
         })},
        {u"measure-activities-again"_s, Past::Weeks, asked(u"psfs"_s, nothing)},
        {u"measure-week"_s, Past::Weeks, answered(u"peg"_s, 6)},
        {u"measure-mood"_s, Past::Weeks, answered(u"phq2"_s, 2)},
        {u"measure-worry"_s, Past::Weeks, answered(u"gad2"_s, 3)},
        {u"measure-things"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openMeasure", u"psfs"_s);
             return stage.app().measures()->hasResult();
         }},
        {u"measure-where"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openMeasure", u"wpi"_s);
             return stage.app().measures()->hasResult();
         }},
        {u"measure-none"_s, Past::None,
         [](Stage &stage) {
             stage.call("tools.openMeasure", u"gad2"_s);
             return !stage.app().measures()->hasResult();
         }},
        {u"measure-entry"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openMeasure", u"peg"_s);
             stage.app().measures()->openEntry(1);
             return call(stage, "measure-entry", "open");
         }},
        {u"today-measure"_s, Past::Weeks,
         [](Stage &stage) {
             stage.setWallClock(now().addDays(2));
             while (stage.app().checkIn()->isOpen())
                 stage.app().checkIn()->skip();
             // The week was looked at.
             stage.app().review()->accept();
             stage.app().today()->answerNote(TodayNoteModel::kBoomBust.toString(), false);
             stage.settle();
             return stage.app().today()->hasNotes();
         }},
    };
}

} // namespace evenpace::staged
