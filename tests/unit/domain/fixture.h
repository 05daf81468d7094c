// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/timeline.h"

/** A small library with one item of every kind and mode, so that the tests of timelines do not depend on content. */
namespace evenpace::fixture {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline Movement movement(const QString &id, Dose dose, Tempo tempo, SideMode side, Load load = 1)
{
    Movement movement;
    movement.id = id;
    movement.name = id;
    movement.dose = dose;
    movement.tempo = tempo;
    movement.side = side;
    movement.load = load;
    movement.setUp = u"Sit well back."_s;
    movement.cues = {u"First cue."_s, u"Second cue."_s, u"Third cue."_s};
    movement.tempoWords = {u"Out"_s, u"Stay"_s, u"Back"_s};
    movement.sideRight = u"To the right"_s;
    movement.sideLeft = u"To the left"_s;
    return movement;
}

inline Library library()
{
    Library library;
    const auto add = [&](const Movement &item) { library.movements.emplace(item.id, item); };
    add(movement(u"reps"_s, {DoseMode::Reps, 6, 1, 0s, 0s, 20s}, {3s, 1s, 3s}, SideMode::Both));
    add(movement(u"alternate"_s, {DoseMode::Reps, 4, 1, 0s, 0s, 20s}, {3s, 1s, 3s}, SideMode::Alternate));
    add(movement(u"sides"_s, {DoseMode::Reps, 3, 2, 0s, 0s, 20s}, {2s, 0s, 2s}, SideMode::LeftRight));
    add(movement(u"hold"_s, {DoseMode::Hold, 2, 1, 30s, 0s, 15s}, {3s, 30s, 3s}, SideMode::LeftRight, 2));
    add(movement(u"time"_s, {DoseMode::Time, 1, 1, 0s, 25s, 15s}, {2s, 0s, 2s}, SideMode::Both));
    Movement strong = movement(u"strong"_s, {DoseMode::Reps, 5, 2, 0s, 0s, 60s}, {2s, 1s, 2s}, SideMode::Both, 3);
    strong.easier = u"reps"_s;
    add(strong);

    BreathPattern slow;
    slow.id = slow.name = u"slow"_s;
    slow.phases = {4s, 0s, 6s, 0s};
    slow.defaultLength = 60s;
    slow.cues = {u"Softly."_s};
    library.patterns.emplace(slow.id, slow);
    BreathPattern sigh;
    sigh.id = sigh.name = u"sigh"_s;
    sigh.phases = {3s, 0s, 8s, 0s};
    sigh.secondIn = 1s;
    sigh.defaultLength = 65s;
    library.patterns.emplace(sigh.id, sigh);

    Script script;
    script.id = script.name = u"script"_s;
    script.parts = {{u"Settle"_s, 30s, {{0s, u"Lie down."_s}, {10s, u"Let go."_s}}},
                    {u"Return"_s, 20s, {{0s, u"Move your hands."_s}}}};
    library.scripts.emplace(script.id, script);

    MindExercise mind;
    mind.id = mind.name = u"mind"_s;
    mind.length = 100s;
    for (int n = 1; n <= 3; ++n)
        mind.steps.push_back({n, u"Step %1"_s.arg(n), u"Think."_s, {}});
    library.minds.emplace(mind.id, mind);
    return library;
}

/** An item with the library's own dose. */
inline PlannedItem planned(const Library &library, const QString &id)
{
    if (const Movement *movement = library.movement(id))
        return {id, movement->dose, {}};
    if (const BreathPattern *pattern = library.pattern(id))
        return {id, {}, pattern->defaultLength};
    return {id, {}, {}};
}

inline SessionPlan plan(const Library &library, const QStringList &ids)
{
    SessionPlan plan{u"program"_s, u"session"_s, u"A session"_s, {}};
    for (const QString &id : ids)
        plan.items.push_back(planned(library, id));
    return plan;
}

} // namespace evenpace::fixture
