// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/library.h"
#include "domain/records.h"
#include "domain/exchange/refusal.h"

#include <QByteArray>
#include <QDate>
#include <QUuid>

#include <optional>
#include <vector>

/**
 * A program as a therapist writes it for one person. Sessions, items, doses and grades are those of the library's own
 * programs; what is added is who it is for, in which version, and within which ceilings.
 */
namespace evenpace::exchange {

/** First 8 bytes of the SHA-256 of a public signing key. */
using KeyId = QByteArray;

/** Weeks with one and the same plan. */
struct Phase
{
    QString name;
    int weeks = 1; ///< 1-52, all phases together at most 52
    WeekPlan schedule; ///< session ids by day of the week, 1 is Monday
    friend bool operator==(const Phase &, const Phase &) = default;
};

/** Signed with the program; see Prescription, which brings it to the doses. */
using evenpace::Progression;

struct AssignedProgram
{
    QUuid id; ///< the same in all versions
    int version = 1; ///< 1-1,000,000
    QDate issuedOn;
    QDate expiresOn; ///< the last day on which it may be taken
    KeyId patient; ///< empty: for whoever is given it
    QString issuer; ///< the therapist's name as the signer says it
    QString name;
    QString goal;
    QString changeNote; ///< what is new in this version
    QString notes;
    QStringList stopRules;
    QStringList tracks{QStringLiteral("STD"), QStringLiteral("CAUTION")}; ///< STD CAUTION PEM
    std::vector<Phase> phases;
    std::vector<ProgramSession> sessions;
    LimitsSet ceilings{LimitsSet::Source::Therapist, {}, {}, {}, {}, {}, false};
    std::optional<Progression> progression;
    friend bool operator==(const AssignedProgram &, const AssignedProgram &) = default;

    [[nodiscard]] const ProgramSession *session(const QString &sessionId) const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] int itemCount() const;
    /** SHA-256 of all pictures and sounds, each once. */
    [[nodiscard]] QList<QByteArray> attachments() const;
};

/** What is wrong with it in itself, first found, or nothing. */
[[nodiscard]] std::optional<Refusal> problemOf(const AssignedProgram &program);
/** The same, and what it asks of the library: by the rules by which the library's own programs are read. */
[[nodiscard]] std::optional<Refusal> problemOf(const AssignedProgram &program, const Library &library);

/** Weeks on end in which a session comes on the same days. */
struct Run
{
    std::vector<int> days; ///< of the week, 1 is Monday; never empty
    int firstWeek = 1;
    int weeks = 0;
    [[nodiscard]] int lastWeek() const { return firstWeek + weeks - 1; }
    friend bool operator==(const Run &, const Run &) = default;
};
/** A run of each change of timing, in order. Empty for a session that comes in no week. */
[[nodiscard]] std::vector<Run> runsOf(const AssignedProgram &program, const QString &sessionId);

/** With this the ids of such programs begin in the library. */
inline constexpr QStringView kAssigned = u"assigned-";
/** As the library has programs, under the id "assigned-" and the program's own. Its version counts from the day it was
 * issued on, until whoever takes it knows better. */
[[nodiscard]] Program toProgram(const AssignedProgram &program);
[[nodiscard]] QString libraryId(const AssignedProgram &program);
[[nodiscard]] QString libraryId(const QUuid &id); ///< empty for no id
/** A program of the library as the beginning of one for a person: no phases but one for each run of equal weeks. */
[[nodiscard]] AssignedProgram fromProgram(const Program &program, const QUuid &id, const QDate &issuedOn);

} // namespace evenpace::exchange
