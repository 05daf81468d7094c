// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/clinicrepository.h"

#include <algorithm>
#include <map>

namespace evenpace {

/** The whole interface, in memory. `setOutcome` makes every write from then on end that way and change nothing. */
class MemoryClinic : public ClinicRepository
{
public:
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }

    [[nodiscard]] std::vector<ClinicRow> caseload() const override
    {
        std::vector<ClinicRow> rows;
        for (const auto &[id, kept] : m_patients)
            rows.push_back({id, kept.patient.name, !kept.patient.key.isEmpty(), kept.patient.isArchived, kept.summary});
        return rows;
    }
    [[nodiscard]] std::optional<ClinicPatient> patient(qint64 id) const override
    {
        const auto found = m_patients.find(id);
        return found == m_patients.end() ? std::nullopt : std::optional(found->second.patient);
    }
    [[nodiscard]] std::optional<ClinicPatient> patientOf(const exchange::KeyId &key) const override
    {
        for (const auto &[id, kept] : m_patients) {
            if (!key.isEmpty() && kept.patient.key == key)
                return kept.patient;
        }
        return {};
    }
    [[nodiscard]] StoreOutcome save(ClinicPatient &patient) override
    {
        const std::optional<ClinicPatient> other = patientOf(patient.key);
        if (patient.name.isEmpty() || (other && other->id != patient.id))
            return StoreOutcome::Failed;
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        if (patient.id == 0) {
            patient.id = m_patients.empty() ? 1 : m_patients.rbegin()->first + 1;
            m_patients[patient.id].patient = patient;
            return StoreOutcome::Ok;
        }
        const auto found = m_patients.find(patient.id);
        if (found == m_patients.end())
            return StoreOutcome::NotFound;
        const QDateTime addedAt = found->second.patient.addedAt;
        found->second.patient = patient;
        found->second.patient.addedAt = addedAt;
        return StoreOutcome::Ok;
    }
    [[nodiscard]] StoreOutcome deletePatient(qint64 id) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        return m_patients.erase(id) > 0 ? StoreOutcome::Ok : StoreOutcome::NotFound;
    }
    [[nodiscard]] StoreOutcome summarize(qint64 patient, const exchange::ClinicSummary &summary) override
    {
        return change(patient, [&](Kept &kept) { kept.summary = summary; });
    }
    [[nodiscard]] StoreOutcome summarizeAll(const std::vector<std::pair<qint64, exchange::ClinicSummary>> &summaries,
                                            const exchange::FlagRules &by) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        for (const auto &[id, summary] : summaries) {
            if (const auto found = m_patients.find(id); found != m_patients.end())
                found->second.summary = summary;
        }
        m_summarizedBy = by;
        ++m_summarizings;
        return StoreOutcome::Ok;
    }
    [[nodiscard]] exchange::FlagRules summarizedBy() const override { return m_summarizedBy; }
    /** How often reports were asked for, and everybody was summarized. */
    [[nodiscard]] int readings() const { return m_readings; }
    [[nodiscard]] int summarizings() const { return m_summarizings; }
    [[nodiscard]] StoreOutcome keep(ClinicReport &report, const exchange::ClinicSummary &summary) override
    {
        return change(report.patient, [&](Kept &kept) {
            kept.summary = summary;
            for (const ClinicReport &one : kept.reports) {
                if (one.number == report.number && one.message == report.message) {
                    report.id = one.id;
                    return;
                }
            }
            report.id = nextId(&Kept::reports);
            kept.reports.push_back(report);
        });
    }
    [[nodiscard]] std::vector<ClinicReport> reports(qint64 patient) const override
    {
        ++m_readings;
        const auto found = m_patients.find(patient);
        return found == m_patients.end() ? std::vector<ClinicReport>() : found->second.reports;
    }
    [[nodiscard]] std::vector<ClinicNote> notes(qint64 patient) const override
    {
        const auto found = m_patients.find(patient);
        if (found == m_patients.end())
            return {};
        return {found->second.notes.rbegin(), found->second.notes.rend()};
    }
    [[nodiscard]] StoreOutcome save(ClinicNote &note) override
    {
        if (note.text.isEmpty())
            return StoreOutcome::Failed;
        bool isFound = true;
        const StoreOutcome outcome = change(note.patient, [&](Kept &kept) {
            if (note.id == 0) {
                note.id = nextId(&Kept::notes);
                kept.notes.push_back(note);
                return;
            }
            const auto found = std::find_if(kept.notes.begin(), kept.notes.end(),
                                            [&](const ClinicNote &one) { return one.id == note.id; });
            isFound = found != kept.notes.end();
            if (isFound)
                found->text = note.text;
        });
        return isFound ? outcome : StoreOutcome::NotFound;
    }
    [[nodiscard]] StoreOutcome deleteNote(qint64 id) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        for (auto &[patient, kept] : m_patients) {
            if (std::erase_if(kept.notes, [id](const ClinicNote &note) { return note.id == id; }) > 0)
                return StoreOutcome::Ok;
        }
        return StoreOutcome::NotFound;
    }
    [[nodiscard]] exchange::FlagRules rules() const override { return m_rules; }
    [[nodiscard]] StoreOutcome save(const exchange::FlagRules &rules) override
    {
        if (m_outcome == StoreOutcome::Ok)
            m_rules = rules;
        return m_outcome;
    }
    [[nodiscard]] ClinicLock lock() const override { return m_lock; }
    [[nodiscard]] StoreOutcome save(const ClinicLock &lock) override
    {
        if (m_outcome == StoreOutcome::Ok)
            m_lock = lock;
        return m_outcome;
    }
    [[nodiscard]] StoreOutcome deleteEverything() override
    {
        if (m_outcome == StoreOutcome::Ok) {
            m_patients.clear();
            m_rules = {};
            m_summarizedBy = {};
            m_lock = {};
        }
        return m_outcome;
    }

private:
    struct Kept
    {
        ClinicPatient patient;
        exchange::ClinicSummary summary;
        std::vector<ClinicReport> reports;
        std::vector<ClinicNote> notes;
    };
    /** One more than the largest that is there. */
    template <typename List> [[nodiscard]] qint64 nextId(List Kept::*list) const
    {
        qint64 last = 0;
        for (const auto &[patient, kept] : m_patients) {
            for (const auto &one : kept.*list)
                last = std::max(last, one.id);
        }
        return last + 1;
    }
    template <typename Change> StoreOutcome change(qint64 patient, Change change)
    {
        const auto found = m_patients.find(patient);
        if (found == m_patients.end())
            return StoreOutcome::NotFound;
        if (m_outcome == StoreOutcome::Ok)
            change(found->second);
        return m_outcome;
    }

    std::map<qint64, Kept> m_patients;
    exchange::FlagRules m_rules;
    exchange::FlagRules m_summarizedBy;
    mutable int m_readings = 0;
    int m_summarizings = 0;
    ClinicLock m_lock;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

} // namespace evenpace
