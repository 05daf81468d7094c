// SPDX-License-Identifier: Apache-2.0
#include "store.h"

#include "courierloader.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace evenpace {

Q_LOGGING_CATEGORY(lcApp, "evenpace.app")

Store::Store(const QString &dataFolder)
    : m_folder(dataFolder)
    , m_database(dataFolder)
{
}

std::optional<StartProblemController::Problem> Store::open()
{
    return after(m_database.open());
}

std::optional<StartProblemController::Problem> Store::solve(StartProblemController::Action action)
{
    switch (action) {
    case StartProblemController::Action::None:
    case StartProblemController::Action::TryAgain:
        return open();
    case StartProblemController::Action::OpenCopy:
        return after(m_database.restoreBackup());
    case StartProblemController::Action::BeginAfresh:
        return after(m_database.startAfresh());
    }
    return open();
}

std::optional<StartProblemController::Problem> Store::after(OpenOutcome outcome)
{
    using Action = StartProblemController::Action;
    using wording::Notice;
    switch (outcome) {
    case OpenOutcome::Current:
    case OpenOutcome::Upgraded:
        m_sessions = std::make_unique<SqliteSessionRepository>(m_database);
        m_settings = std::make_unique<SqliteSettingsRepository>(m_database);
        m_diary = std::make_unique<SqliteDiaryRepository>(m_database);
        m_shelf = std::make_unique<SqliteShelfRepository>(m_database);
        m_mind = std::make_unique<SqliteMindRepository>(m_database);
        m_plans = std::make_unique<SqlitePlansRepository>(m_database);
        m_safety = std::make_unique<SqliteSafetyRepository>(m_database);
        m_measures = std::make_unique<SqliteMeasureRepository>(m_database);
        m_therapy = std::make_unique<SqliteTherapyRepository>(m_database);
        m_clinic = std::make_unique<SqliteClinicRepository>(m_database);
        m_drafts = std::make_unique<SqliteDraftRepository>(m_database);
        m_journal = std::make_unique<SessionWriter>(m_database);
        return std::nullopt;
    case OpenOutcome::InUse:
        return {{Notice::OtherInstance, Action::None}};
    case OpenOutcome::TooNew:
        return {{Notice::TooNew, Action::None}};
    case OpenOutcome::DiskFull:
        return {{Notice::DiskFull, Action::TryAgain}};
    case OpenOutcome::ReadOnly:
        return {{Notice::ReadOnly, Action::TryAgain}};
    case OpenOutcome::Damaged:
        return {{Notice::Damaged, Action::BeginAfresh}};
    case OpenOutcome::DamagedWithBackup:
        return {{Notice::Damaged, Action::OpenCopy}};
    case OpenOutcome::Failed:
        return {{Notice::NotOpened, Action::TryAgain}};
    }
    return {{Notice::NotOpened, Action::TryAgain}};
}

Services Store::services(const Surroundings &around)
{
    return {around.bootClock,
            around.sessionClock,
            around.wallClock,
            around.library,
            sessions(),
            journal(),
            settings(),
            diary(),
            shelf(),
            mind(),
            plans(),
            safety(),
            measures(),
            therapy(),
            clinic(),
            drafts(),
            around.cues,
            around.haptics,
            around.keepAwake,
            [this] {
                if (!m_courier)
                    m_courier = loadCourier(m_folder + u"/keys"_s);
                return m_courier.get();
            },
            around.camera};
}

void Store::finish(const QDateTime &now)
{
    if (!m_journal)
        return;
    if (m_journal->flush() != StoreOutcome::Ok)
        qCWarning(lcApp) << "some entries could not be written";
    m_journal.reset();
    if (m_database.backUpIfDue(now) != StoreOutcome::Ok)
        qCWarning(lcApp) << "no copy of the database could be made";
}

} // namespace evenpace
