// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/cueplayer.h"
#include "device/haptics.h"
#include "device/keepawake.h"
#include "domain/clock.h"
#include "domain/diaryrepository.h"
#include "domain/library.h"
#include "domain/measures.h"
#include "domain/mindrecords.h"
#include "domain/repositories.h"
#include "domain/safetycard.h"
#include "domain/shelf.h"

#include <QDateTime>

#include <functional>

namespace evenpace {

class ClinicRepository;
class CodeCamera;
class DraftRepository;
class PlansRepository;
class TherapyRepository;
namespace exchange {
class Courier;
}

/**
 * What the controllers need from the world. Built once, by main() or by a test; everything referred to lives longer than
 * any controller.
 */
struct Services {
    const Clock &bootClock;
    /** The clock of a running session: what is seen by it follows what is heard (HeardClock). */
    const Clock &sessionClock;
    /** Local date and time, for dates and for reading the time of day only. */
    std::function<QDateTime()> wallClock;
    /** What is built in, and what the person made: the Coach puts that there. */
    Library &library;
    /** Reads, begin() and corrections; everything a running session writes goes through the journal. */
    SessionRepository &sessions;
    SessionJournal &journal;
    SettingsRepository &settings;
    /** Read only: what is told goes through the Coach. */
    DiaryRepository &diary;
    /** Favorites, and reads; what the person makes is kept through the Coach. */
    ShelfRepository &shelf;
    /** Reads and deletes; what a session writes of its thinking exercises goes through the journal. */
    MindRepository &mind;
    PlansRepository &plans;
    /** The safety card, and when help was shown. */
    SafetyRepository &safety;
    MeasureRepository &measures;
    /** What a therapist gave, and what was told them. */
    TherapyRepository &therapy;
    /** The therapist's own side: people in their care, and programs for them. */
    ClinicRepository &clinic;
    DraftRepository &drafts;
    CuePlayer &cues;
    Haptics &haptics;
    KeepAwake &keepAwake;
    /** What is given and taken: loaded at the first call. Null if it cannot be loaded. */
    std::function<exchange::Courier *()> courier;
    /** Looks for codes: loaded at the first call. Null if it cannot be loaded. */
    std::function<CodeCamera *()> camera;
};

} // namespace evenpace
