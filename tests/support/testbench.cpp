// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include "domain/phrases.h"
#include "exchange/keycourier.h"
#include "support/shippedlibrary.h"
#include "ui/guidefigure.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QJsonObject>
#include <QQmlEngine>
#include <QQuickWindow>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

constexpr Milliseconds kTick{50};
const QString kTestSession = u"session"_s;

Milliseconds toTime(double seconds)
{
    return Milliseconds{std::llround(seconds * 1000)};
}

template<typename Visit>
bool visitVisible(QQuickItem *item, const Visit &visit)
{
    if (!item || !item->isVisible())
        return false;
    if (visit(item))
        return true;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (visitVisible(child, visit))
            return true;
    }
    return false;
}

bool isTarget(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::Slider:
        return true;
    default:
        return false;
    }
}

} // namespace

TestBench::TestBench(QObject *parent)
    : QObject(parent)
    , m_library(shippedLibrary())
    , m_services{m_clock,
                 m_clock,
                 [this] { return m_wallClock.now(); },
                 m_library,
                 m_sessions,
                 m_journal,
                 m_settings,
                 m_diary,
                 m_shelf,
                 m_mind,
                 m_plans,
                 m_safety,
                 m_measures,
                 m_therapy,
                 m_clinic,
                 m_drafts,
                 m_cues,
                 m_haptics,
                 m_keepAwake,
                 [this] { return &courier(); },
                 [this] { return &m_camera; }}
{
    GuideFigure::setLibrary(&shippedLibrary());
}

TestBench::~TestBench() = default;

exchange::Courier &TestBench::courier()
{
    if (!m_courier)
        m_courier = std::make_unique<exchange::KeyCourier>(m_folder.filePath(u"keys"_s));
    return *m_courier;
}

AppController *TestBench::app()
{
    if (!m_app) {
        m_app = std::make_unique<AppController>(m_services);
        QQmlEngine::setObjectOwnership(m_app.get(), QQmlEngine::CppOwnership);
        connect(m_app.get(), &AppController::playerChanged, this, &TestBench::playerChanged);
    }
    return m_app.get();
}

PlayerController *TestBench::player() const
{
    return m_player ? m_player.get() : m_app ? m_app->player() : nullptr;
}

void TestBench::passSafetyCheck()
{
    const QDateTime now = m_wallClock.now();
    DiaryEvent event{0, dayOf(now), now.toUTC(), SafetyChecked{}};
    if (m_diary.addEvent(event) == StoreOutcome::Ok && m_app)
        m_app->lookAgain();
}

void TestBench::begin(const QString &programId, const QString &sessionId)
{
    take(PlayerController::begin(m_services, planSession(m_library, programId, sessionId, kStartFactorUnknown)));
    if (m_player)
        m_player->start();
}

void TestBench::beginItems(const QStringList &itemIds)
{
    Library added = withSession(kTestSession, itemIds);
    m_library.programs[kTestProgram.toString()] = added.programs[kTestProgram.toString()];
    begin(kTestProgram.toString(), kTestSession);
}

void TestBench::beginPrescribed()
{
    Program program;
    program.id = u"assigned-bench"_s;
    program.name = u"Desk"_s;
    ProgramItem neck{.id = u"neck-rotation-seated"_s, .note = u"Chin level, slowly."_s, .stopWhen = u"Stop if you get dizzy."_s};
    neck.swaps = {{Reason::Hurts, u"shoulder-rolls-seated"_s, {}}};
    program.sessions = {{u"a"_s, u"Session A"_s, {neck, {.id = u"ankle-circles-seated"_s}}}};
    program.prescription = Prescription{{}, {u"Stop if your arm goes numb."_s}, {}, {}};
    m_library.programs.emplace(program.id, program);
    begin(program.id, u"a"_s);
}

void TestBench::restart()
{
    take(nullptr);
    if (const auto point = m_sessions.resumePoint())
        take(PlayerController::resume(m_services, *point));
}

void TestBench::close()
{
    take(nullptr);
}

void TestBench::take(std::unique_ptr<PlayerController> player)
{
    const std::unique_ptr<PlayerController> before = std::move(m_player);
    m_player = std::move(player);
    if (m_player)
        QQmlEngine::setObjectOwnership(m_player.get(), QQmlEngine::CppOwnership);
    emit playerChanged();
}

void TestBench::advance(double seconds)
{
    for (Milliseconds left = toTime(seconds); left > 0ms;) {
        const Milliseconds step = std::min(left, kTick);
        m_clock.advance(step);
        m_wallClock.advance(step);
        left -= step;
        if (PlayerController *const running = player())
            running->wake();
    }
}

void TestBench::sleep(double seconds)
{
    m_clock.advance(toTime(seconds));
    m_wallClock.advance(toTime(seconds));
    if (PlayerController *const running = player())
        running->wake();
}

bool TestBench::advanceTo(PlayerController::Phase phase)
{
    constexpr double kMost = 300;
    constexpr double kStep = 0.25;
    for (double passed = 0; passed < kMost && player(); passed += kStep) {
        if (player()->phase() == phase)
            return true;
        advance(kStep);
    }
    return player() && player()->phase() == phase;
}

void TestBench::settle(QQuickItem *item) const
{
    QCoreApplication::sendPostedEvents();
    if (item && item->window())
        (void)item->window()->grabWindow();
}

QString TestBench::nameOf(QQuickItem *item) const
{
    if (!item)
        return {};
    QAccessibleInterface *const access = QAccessible::queryAccessibleInterface(item);
    return access ? access->text(QAccessible::Name) : QString();
}

QQuickItem *TestBench::find(QQuickItem *root, const std::function<bool(const QString &)> &fits) const
{
    QQuickItem *found = nullptr;
    const auto look = [&](QQuickItem *item) {
        if (const QString name = nameOf(item); !name.isEmpty() && fits(name))
            found = item;
        return found != nullptr;
    };
    // An open sheet lies in the window's overlay, not below the page; what is asked for there comes first.
    if (root && root->window()) {
        const QList<QQuickItem *> layers = root->window()->contentItem()->childItems();
        for (auto layer = layers.rbegin(); layer != layers.rend() && !found; ++layer) {
            if (QString::fromLatin1((*layer)->metaObject()->className()).contains(u"Overlay"_s))
                visitVisible(*layer, look);
        }
    }
    if (!found)
        visitVisible(root, look);
    return found;
}

QQuickItem *TestBench::byName(QQuickItem *root, const QString &name) const
{
    return find(root, [&](const QString &other) { return other == name; });
}

QQuickItem *TestBench::byNameStart(QQuickItem *root, const QString &start) const
{
    return find(root, [&](const QString &other) { return other.startsWith(start); });
}

QStringList TestBench::names(QQuickItem *root) const
{
    QStringList list;
    visitVisible(root, [&](QQuickItem *item) {
        if (const QString name = nameOf(item); !name.isEmpty())
            list << name;
        return false;
    });
    return list;
}

QStringList TestBench::smallTargets(QQuickItem *root, double least) const
{
    QStringList list;
    visitVisible(root, [&](QQuickItem *item) {
        QAccessibleInterface *const access = QAccessible::queryAccessibleInterface(item);
        if (access && isTarget(access->role()) && (item->width() < least || item->height() < least))
            list << u"%1 (%2 x %3)"_s.arg(nameOf(item)).arg(item->width()).arg(item->height());
        return false;
    });
    return list;
}

QVariantMap TestBench::lastSession() const
{
    const auto record = m_sessions.session(m_sessions.count());
    if (!record)
        return {};
    QVariantList outcomes;
    QVariantList reasons;
    for (const SessionItemRecord &item : record->items) {
        outcomes << static_cast<int>(item.outcome);
        reasons << static_cast<int>(item.reason);
    }
    return {{u"name"_s, record->name},
            {u"status"_s, static_cast<int>(record->status)},
            {u"activeSeconds"_s, static_cast<double>(record->activeLength.count()) / 1000.0},
            {u"easeOffs"_s, record->easeOffs},
            {u"effort"_s, record->effort ? QVariant(*record->effort) : QVariant()},
            {u"painBefore"_s, record->painBefore ? QVariant(*record->painBefore) : QVariant()},
            {u"painAfter"_s, record->painAfter ? QVariant(*record->painAfter) : QVariant()},
            {u"notes"_s, record->notes},
            {u"text"_s, record->text},
            {u"stopReason"_s, static_cast<int>(record->stopReason)},
            {u"outcomes"_s, outcomes},
            {u"reasons"_s, reasons}};
}

QVariantMap TestBench::lastAnswers() const
{
    QVariantMap map;
    const std::vector<MindAnswer> answers = m_sessions.answers(m_sessions.count());
    for (const MindAnswer &answer : answers)
        map[answer.key] = answer.value.toVariant();
    return map;
}

QStringList TestBench::unvoiced() const
{
    QStringList missing = m_cues.asked();
    const QStringList made = evenpace::phrases::questions();
    missing.removeIf([&](const QString &phrase) { return made.contains(phrase); });
    return missing;
}

void TestBench::setWallClock(const QString &local)
{
    m_wallClock.set(QDateTime::fromString(local, Qt::ISODate));
}

void TestBench::setLessMotion(bool less)
{
    Settings settings = m_settings.settings();
    settings.lessMotion = less;
    (void)m_settings.save(settings);
    emit settingsChanged();
}

void TestBench::setSoundMode(int mode)
{
    Settings settings = m_settings.settings();
    settings.soundMode = static_cast<evenpace::SoundMode>(mode);
    (void)m_settings.save(settings);
    emit settingsChanged();
}

void TestBench::setHasSoundDevice(bool there)
{
    m_cues.setDevice(there);
    emit settingsChanged();
}

void TestBench::setIsDiskFull(bool full)
{
    m_sessions.setOutcome(full ? StoreOutcome::DiskFull : StoreOutcome::Ok);
    emit settingsChanged();
}
