// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include "ui/sessionendcontroller.h"

using namespace Qt::StringLiterals;

namespace evenpace::staged {

namespace {

/** What a therapist wrote for somebody, put where the person's programs are found. */
QString giveProgram(Stage &stage, bool isLong)
{
    using namespace std::chrono_literals;
    Program program;
    program.id = u"assigned-stage"_s;
    program.name = u"Neck and shoulders at your desk"_s;
    program.goal = u"Work an hour at the desk with less pain."_s;
    program.weeks = 4;
    program.tracks = QStringList{u"STD"_s, u"CAUTION"_s};
    ProgramItem neck{.id = u"neck-rotation-seated"_s, .dose = Dose{DoseMode::Reps, 6, 1, 0s, 0s, 20s}};
    neck.tempo = Tempo{4s, 1s, 4s};
    neck.note = isLong ? u"Let your eyes go first, then your nose, then your chin. Go only as far as it stays easy: on the "
                         "left that may be half of what it is on the right, and that is how it is meant to be. If your "
                         "shoulders come up, let them hang, breathe out once, and go on smaller."_s
                       : u"Let your eyes go first. On the left, half of the way is enough."_s;
    neck.stopWhen = isLong ? u"Stop when you get dizzy, when an arm tingles, or when your sight gets blurred. Sit still until it has gone."_s
                           : u"Stop when you get dizzy."_s;
    neck.swaps = {{Reason::Hurts, u"shoulder-rolls-seated"_s, Dose{DoseMode::Reps, 5, 1, 0s, 0s, 0s}},
                  {Reason::TooTired, u"breath-slow-4-6"_s, {}}};
    program.sessions = {{u"desk"_s, u"Desk break"_s, {neck, {.id = u"shoulder-rolls-seated"_s}}}};
    WeekPlan week;
    for (const int day : {1, 2, 4, 5})
        week[day] = QStringList{u"desk"_s};
    program.schedule = {week};
    program.prescription = Prescription{u"Rather often and small than once and much."_s,
                                        {u"Stop if pain goes down into an arm."_s}, {}, now().date()};
    stage.services().library.programs.emplace(program.id, program);
    return program.id;
}

} // namespace

std::vector<StagePage> sessionPages()
{
    using Past = Stage::Past;
    using Kind = PlayerController::ItemKind;
    using Phase = PlayerController::Phase;
    const auto nothing = [](Stage &) { return true; };

    const auto session = [](const QString &id, Kind kind, Phase phase, int into) {
        return [=](Stage &stage) {
            stage.begin(id);
            return stage.advanceTo(kind, phase, Milliseconds{into});
        };
    };

    const auto given = [](bool isLong) {
        return [isLong](Stage &stage) {
            stage.app().startSession(giveProgram(stage, isLong), u"desk"_s);
            stage.settle();
            return stage.player() && stage.advanceTo(Kind::Movement, Phase::GetReady, Milliseconds{2000});
        };
    };

    // Some step of a thinking exercise, with the steps before it answered as told.
    const auto thinking = [](const QString &program, const QString &id, int step,
                             const std::function<void(MindStepModel &, int)> &answer) {
        return [=](Stage &stage) {
            stage.app().startSession(program, id);
            stage.settle();
            if (!stage.player())
                return false;
            for (int i = 0; i < kMostLooks && stage.player()->mindNumber() <= step; ++i) {
                answer(*stage.player()->mindStep(), stage.player()->mindNumber());
                if (stage.player()->mindNumber() == step)
                    break;
                stage.player()->completeStep();
                stage.settle();
            }
            stage.settle();
            return stage.player()->mindNumber() == step;
        };
    };

    const QString skills = u"prog-mind-skills-8"_s;

    const auto oneNight = [](MindStepModel &asked, int) {
        asked.moveTime(0, 1);
        asked.moveTime(1, 1);
    };

    const auto twoIdeas = [](MindStepModel &asked, int step) {
        if (step == 3) {
            asked.addEntry(0, u"Do it in small parts"_s);
            asked.addEntry(0, u"Ask someone for help"_s);
        } else if (step == 4) {
            asked.setValue(0, 2);
        }
    };

    const auto anAmount = [](MindStepModel &asked, int step) {
        if (step == 4) {
            asked.setValue(0, 5);
            asked.setValue(1, u"minutes"_s);
        }
    };

    return {
        {u"resume"_s, Past::Interrupted, nothing},
        {u"player"_s, Past::Weeks, session(u"A"_s, Kind::Movement, Phase::Hold, 0)},
        {u"player-ready"_s, Past::Weeks, session(u"A"_s, Kind::Movement, Phase::GetReady, 2000)},
        {u"player-paused"_s, Past::Weeks,
         [session](Stage &stage) {
             if (!session(u"A"_s, Kind::Movement, Phase::Move, 800)(stage))
                 return false;
             stage.player()->pause();
             return true;
         }},
        {u"player-eased"_s, Past::Weeks,
         [session](Stage &stage) {
             if (!session(u"A"_s, Kind::Movement, Phase::Move, 800)(stage))
                 return false;
             stage.player()->easeOff();
             return true;
         }},
        {u"player-stop"_s, Past::Weeks,
         [session](Stage &stage) {
             if (!session(u"A"_s, Kind::Movement, Phase::Move, 800)(stage))
                 return false;
             stage.player()->askToStop();
             return true;
         }},
        {u"player-help"_s, Past::Weeks,
         [session](Stage &stage) {
             if (!session(u"A"_s, Kind::Movement, Phase::Move, 800)(stage))
                 return false;
             stage.player()->showHelp();
             return true;
         }},
        {u"player-given"_s, Past::Weeks, given(false)},
        {u"player-given-long"_s, Past::Weeks, given(true)},
        {u"player-given-paused"_s, Past::Weeks,
         [given](Stage &stage) {
             if (!given(true)(stage))
                 return false;
             stage.player()->pause();
             return true;
         }},
        {u"player-swap"_s, Past::Weeks,
         [given](Stage &stage) {
             if (!given(false)(stage))
                 return false;
             stage.player()->skip();
             stage.settle();
             return stage.player()->isSwapAsked();
         }},
        {u"player-swap-offer"_s, Past::Weeks,
         [given](Stage &stage) {
             if (!given(false)(stage))
                 return false;
             stage.player()->skip();
             stage.player()->tellSwapReason(PlayerController::SkipReason::Hurts);
             stage.settle();
             return !stage.player()->swapText().isEmpty();
         }},
        {u"program-given"_s, Past::Weeks,
         [](Stage &stage) {
             const QString id = giveProgram(stage, true);
             stage.call("openProgram", id);
             return stage.app().programs()->programId() == id;
         }},
        {u"item-given"_s, Past::Weeks,
         [](Stage &stage) {
             const QString id = giveProgram(stage, true);
             stage.call("openProgram", id);
             stage.app().programs()->startAnyway();
             stage.call("openItem", u"neck-rotation-seated"_s);
             return !stage.app().item()->stopRules().isEmpty();
         }},
        {u"breathing"_s, Past::Weeks, session(u"A"_s, Kind::Breath, Phase::Breathe, 2500)},
        {u"script"_s, Past::Weeks, session(u"B"_s, Kind::Script, Phase::Attend, 12000)},
        {u"mind"_s, Past::Weeks, session(u"D"_s, Kind::Mind, Phase::Ask, 0)},
        {u"mind-times"_s, Past::Weeks, thinking(u"prog-better-sleep"_s, u"L"_s, 1, oneNight)},
        {u"mind-each"_s, Past::Weeks, thinking(skills, u"K7"_s, 4, twoIdeas)},
        {u"mind-amount"_s, Past::Weeks, thinking(skills, u"cbt-smart-goal"_s, 4, anAmount)},
        {u"mind-waits"_s, Past::Weeks, thinking(kOwnProgram.toString(), u"cbt-pacing-plan"_s, 4, [](MindStepModel &, int) {})},
        {u"mind-computed"_s, Past::Weeks,
         thinking(kOwnProgram.toString(), u"cbt-pacing-plan"_s, 8,
                  [](MindStepModel &asked, int step) {
                      if (step == 1)
                          asked.setValue(1, u"minutes"_s);
                      else if (step == 2 || step == 4 || step == 6)
                          asked.setValue(0, 6 + step);
                  })},
        {u"mind-quiet"_s, Past::Weeks,
         [thinking](Stage &stage) {
             const auto sticky = [](MindStepModel &asked, int step) {
                 if (step == 1)
                     asked.setValue(0, u"I am no use to anyone"_s);
             };
             if (!thinking(kOwnProgram.toString(), u"cbt-defusion"_s, 4, sticky)(stage))
                 return false;
             stage.advance(Milliseconds{20000});
             return stage.player()->isQuiet();
         }},
        {u"mind-outcome"_s, Past::Weeks,
         [](Stage &stage) {
             if (!keepExercise(stage, u"cbt-thought-record"_s, 1, thoughtAnswers(), false))
                 return false;
             stage.app().startSession(kOwnProgram.toString(), u"cbt-thought-record"_s);
             stage.settle();
             for (int step = 0; step < kMostLooks && stage.player() && !stage.player()->isOutcome(); ++step)
                 stage.player()->completeStep();
             stage.settle();
             return stage.player() && stage.player()->isOutcome();
         }},
        {u"session-end"_s, Past::Weeks,
         [](Stage &stage) {
             stage.begin(u"A"_s);
             stage.playToTheEnd();
             return stage.player() && stage.player()->ending();
         }},
        {u"session-end-hard"_s, Past::Weeks,
         [](Stage &stage) {
             stage.begin(u"A"_s);
             stage.playToTheEnd();
             if (!stage.player() || !stage.player()->ending())
                 return false;
             stage.player()->ending()->setEffort(6);
             stage.settle();
             return true;
         }},
    };
}

} // namespace evenpace::staged
