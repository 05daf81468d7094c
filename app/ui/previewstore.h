// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"

namespace evenpace {

/** Sessions of which nothing is kept: those that a therapist tries. */
class PreviewSessions : public SessionRepository
{
public:
    [[nodiscard]] StoreOutcome begin(SessionRecord &record, const QByteArray &) override
    {
        record.id = 0;
        return StoreOutcome::Ok;
    }
    [[nodiscard]] StoreOutcome advance(SessionId, const SessionProgress &) override { return StoreOutcome::Ok; }
    void heartbeat(SessionId, int, Milliseconds) override { }
    [[nodiscard]] StoreOutcome end(const SessionRecord &) override { return StoreOutcome::Ok; }
    [[nodiscard]] StoreOutcome rate(const SessionRecord &) override { return StoreOutcome::Ok; }
    [[nodiscard]] StoreOutcome correct(const SessionRecord &, const QDateTime &) override { return StoreOutcome::Ok; }
    [[nodiscard]] StoreOutcome setRemoved(SessionId, bool, const QDateTime &) override { return StoreOutcome::Ok; }
    [[nodiscard]] StoreOutcome saveAnswer(const MindAnswer &) override { return StoreOutcome::Ok; }
    [[nodiscard]] StoreOutcome sit(const MindSitting &) override { return StoreOutcome::Ok; }
    [[nodiscard]] StoreOutcome savePlace(const MindPlace &) override { return StoreOutcome::Ok; }
    [[nodiscard]] std::vector<MindAnswer> answers(SessionId) const override { return {}; }
    [[nodiscard]] std::vector<MindAnswer> latestAnswers(const QString &) const override { return {}; }
    [[nodiscard]] std::optional<ResumePoint> resumePoint() const override { return {}; }
    [[nodiscard]] std::optional<SessionRecord> session(SessionId) const override { return {}; }
    [[nodiscard]] std::vector<SessionRecord> history(int, SessionId) const override { return {}; }
    [[nodiscard]] std::vector<SessionRecord> sessionsOn(const QDate &) const override { return {}; }
    [[nodiscard]] std::vector<Correction> corrections(SessionId) const override { return {}; }
    [[nodiscard]] std::optional<int> latestPain(const QDate &) const override { return {}; }
};

/** Settings as they are; what is changed on the way is gone with the session. */
class PreviewSettings : public SettingsRepository
{
public:
    explicit PreviewSettings(const SettingsRepository &real)
        : m_settings(real.settings())
        , m_enrollments(real.enrollments())
    {
    }
    [[nodiscard]] Settings settings() const override { return m_settings; }
    [[nodiscard]] StoreOutcome save(const Settings &settings) override
    {
        m_settings = settings;
        return StoreOutcome::Ok;
    }
    [[nodiscard]] std::vector<Enrollment> enrollments() const override { return m_enrollments; }
    [[nodiscard]] StoreOutcome enroll(const Enrollment &) override { return StoreOutcome::Ok; }
    [[nodiscard]] StoreOutcome saveEnrollment(Enrollment &) override { return StoreOutcome::Ok; }

private:
    Settings m_settings;
    std::vector<Enrollment> m_enrollments;
};

class PreviewJournal : public SessionJournal
{
public:
    void advance(SessionId, const SessionProgress &) override { }
    void heartbeat(SessionId, int, Milliseconds) override { }
    void end(const SessionRecord &) override { }
    void rate(const SessionRecord &) override { }
    void saveAnswer(const MindAnswer &) override { }
    void sit(const MindSitting &) override { }
    void savePlace(const MindPlace &) override { }
    void onOutcomeChanged(std::function<void(StoreOutcome)>) override { }
    [[nodiscard]] StoreOutcome flush() override { return StoreOutcome::Ok; }
};

} // namespace evenpace
