// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/keycourier.h"
#include "samples.h"
#include "support/testbench.h"
#include "ui/therapistcontroller.h"

#include <QTemporaryDir>

/** Two people for tests: a patient with the app, and a therapist on the other side of the table. */
namespace evenpace::meeting {

using namespace exchange;
using namespace Qt::StringLiterals;

/** Somebody with keys in a folder of their own. */
struct Other
{
    explicit Other(Role role = Role::Therapist, const QString &name = u"Therapist 03"_s)
    {
        if (courier.makeKeys(role, name, role == Role::Therapist ? u"Physical therapy"_s : QString()) != KeysOutcome::Ok)
            qFatal("no keys");
    }
    [[nodiscard]] QByteArray card(Role role = Role::Therapist) const { return courier.cardMessage(role); }
    [[nodiscard]] QString number() const
    {
        return courier.fingerprint(courier.own(Role::Therapist).card->signKey);
    }
    [[nodiscard]] QByteArray message(const AssignedProgram &program) const
    {
        return samples::taken(courier.programMessage(program));
    }

    QTemporaryDir folder;
    KeyCourier courier{folder.filePath(u"keys"_s)};
};

/** The app of a person, and what a therapist hands to it. */
struct Patient
{
    Patient() { bench.passSafetyCheck(); }

    [[nodiscard]] AppController &app() { return *bench.app(); }
    [[nodiscard]] TherapistController &therapist() { return *app().therapist(); }
    [[nodiscard]] GivenProgramController &given() { return *therapist().given(); }
    [[nodiscard]] QDate today() { return dayOf(bench.wallClock().now()); }
    void hand(const QByteArray &message) { emit therapist().scan()->found(message); }
    [[nodiscard]] bool meet(const Other &other)
    {
        therapist().open();
        if (!therapist().begin(u"Me"_s))
            return false;
        hand(other.card());
        therapist().acceptMet();
        return therapist().hasTherapist();
    }
    void daysPass(int days)
    {
        bench.wallClock().advance(Milliseconds{days * 86'400'000LL});
        app().lookAgain();
    }
    [[nodiscard]] KeyId ownKey()
    {
        const std::optional<exchange::Card> own = bench.courier().own(Role::Patient).card;
        return own ? bench.courier().keyIdOf(own->signKey) : KeyId();
    }
    [[nodiscard]] AssignedProgram program(int version = 1)
    {
        AssignedProgram program = fromProgram(*bench.library().program(u"prog-desk-neck-shoulders"_s),
                                              QUuid(u"6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s), today());
        program.version = version;
        program.issuer = u"Therapist 03"_s;
        program.name = u"Neck and shoulders"_s;
        program.stopRules = {u"Stop if an arm goes numb."_s};
        program.ceilings.milliMinutesADay = 9000;
        program.ceilings.sessionsADay = 2;
        return program;
    }
    /** All that a refused message must not change. */
    [[nodiscard]] QString state()
    {
        QStringList parts;
        for (const TakenProgram &taken : bench.therapy().programs())
            parts << QString::fromLatin1(taken.message.toHex());
        for (const Enrollment &one : bench.settings().enrollments())
            parts << one.programId << one.startedOn.toString() << one.stoppedOn.toString();
        for (const DiaryEvent &event : bench.diary().events())
            parts << QString::number(event.id);
        for (const exchange::Card &card : bench.courier().known())
            parts << card.name << QString::fromLatin1(card.signKey.toHex());
        for (const ReportReceipt &receipt : bench.therapy().receipts())
            parts << QString::number(receipt.number);
        return parts.join(u' ');
    }

    TestBench bench;
};

} // namespace evenpace::meeting
