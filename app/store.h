// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"
#include "storage/database.h"
#include "storage/sessionwriter.h"
#include "storage/sqliteclinicrepository.h"
#include "storage/sqlitediaryrepository.h"
#include "storage/sqlitedraftrepository.h"
#include "storage/sqlitemeasurerepository.h"
#include "storage/sqlitemindrepository.h"
#include "storage/sqliteplansrepository.h"
#include "storage/sqlitesafetyrepository.h"
#include "storage/sqlitesessionrepository.h"
#include "storage/sqlitesettingsrepository.h"
#include "storage/sqliteshelfrepository.h"
#include "storage/sqlitetherapyrepository.h"
#include "ui/services.h"
#include "ui/startproblemcontroller.h"

#include <memory>
#include <optional>

namespace evenpace {

/** A data folder with its database and everything that reads and writes it. */
class Store
{
public:
    explicit Store(const QString &dataFolder);

    /** Nothing when the entries are open, else what stands in the way. */
    [[nodiscard]] std::optional<StartProblemController::Problem> open();
    [[nodiscard]] std::optional<StartProblemController::Problem> solve(StartProblemController::Action action);
    /** To be called when the app ends: writes what waits and, once a day, keeps a copy of a sound database. */
    void finish(const QDateTime &now);

    // Only while open.
    [[nodiscard]] SqliteSessionRepository &sessions() { return *m_sessions; }
    [[nodiscard]] SqliteSettingsRepository &settings() { return *m_settings; }
    [[nodiscard]] SqliteDiaryRepository &diary() { return *m_diary; }
    [[nodiscard]] SqliteShelfRepository &shelf() { return *m_shelf; }
    [[nodiscard]] SqliteMindRepository &mind() { return *m_mind; }
    [[nodiscard]] SqlitePlansRepository &plans() { return *m_plans; }
    [[nodiscard]] SqliteSafetyRepository &safety() { return *m_safety; }
    [[nodiscard]] SqliteMeasureRepository &measures() { return *m_measures; }
    [[nodiscard]] SqliteTherapyRepository &therapy() { return *m_therapy; }
    [[nodiscard]] SqliteClinicRepository &clinic() { return *m_clinic; }
    [[nodiscard]] SqliteDraftRepository &drafts() { return *m_drafts; }
    [[nodiscard]] SessionWriter &journal() { return *m_journal; }
    /** What the controllers need, with everything of this folder. */
    struct Surroundings
    {
        const Clock &bootClock;
        const Clock &sessionClock;
        std::function<QDateTime()> wallClock;
        Library &library;
        CuePlayer &cues;
        Haptics &haptics;
        KeepAwake &keepAwake;
        std::function<CodeCamera *()> camera; ///< null: there is none
    };
    [[nodiscard]] Services services(const Surroundings &surroundings);

private:
    [[nodiscard]] std::optional<StartProblemController::Problem> after(OpenOutcome outcome);

    const QString m_folder;
    Database m_database;
    std::unique_ptr<exchange::Courier> m_courier;
    std::unique_ptr<SqliteSessionRepository> m_sessions;
    std::unique_ptr<SqliteSettingsRepository> m_settings;
    std::unique_ptr<SqliteDiaryRepository> m_diary;
    std::unique_ptr<SqliteShelfRepository> m_shelf;
    std::unique_ptr<SqliteMindRepository> m_mind;
    std::unique_ptr<SqlitePlansRepository> m_plans;
    std::unique_ptr<SqliteSafetyRepository> m_safety;
    std::unique_ptr<SqliteMeasureRepository> m_measures;
    std::unique_ptr<SqliteTherapyRepository> m_therapy;
    std::unique_ptr<SqliteClinicRepository> m_clinic;
    std::unique_ptr<SqliteDraftRepository> m_drafts;
    std::unique_ptr<SessionWriter> m_journal;
};

} // namespace evenpace
