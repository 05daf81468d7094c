// SPDX-License-Identifier: Apache-2.0
#include "meeting.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace evenpace::meeting;
using namespace Qt::StringLiterals;

/** A person and their therapist meet and part, and what does not belong between them is refused. */
class TherapistTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_person = std::make_unique<Patient>(); }

    void atFirstThereIsNobody();
    void twoWhoMeetCompareNumbersFirst();
    void anotherKeyForTheNameStopsAndAsks();
    void aCodeThatIsNoTherapistsIsRefused();
    void partingKeepsWhatWasDone();
    void whatCannotBeTakenIsRefusedAndChangesNothing_data();
    void whatCannotBeTakenIsRefusedAndChangesNothing();

private:
    std::unique_ptr<Patient> m_person;
};

void TherapistTest::atFirstThereIsNobody()
{
    m_person->therapist().open();
    QVERIFY(!m_person->therapist().hasTherapist());
    QVERIFY(!m_person->therapist().hasOwnCode());
    QCOMPARE(m_person->therapist().problem(), QString());
    QCOMPARE(m_person->therapist().programTitle(), QString());
}

void TherapistTest::twoWhoMeetCompareNumbersFirst()
{
    const Other therapist;
    m_person->therapist().open();
    QVERIFY(m_person->therapist().begin(u"  Me "_s));
    QCOMPARE(m_person->therapist().ownName(), u"Me"_s);
    m_person->therapist().showOwnCode();
    QCOMPARE(m_person->therapist().code()->pictureName(), u"Your code"_s);

    const QSignalSpy compare(&m_person->therapist(), &TherapistController::compareWanted);
    m_person->hand(therapist.card());
    QCOMPARE(compare.count(), 1);
    QCOMPARE(m_person->therapist().metName(), u"Therapist 03"_s);
    QCOMPARE(m_person->therapist().metNumber(), therapist.number());
    QVERIFY(!m_person->therapist().isMetChanged());
    QVERIFY(!m_person->therapist().hasTherapist());

    m_person->therapist().refuseMet();
    QVERIFY(m_person->bench.courier().known().empty());
    m_person->hand(therapist.card());
    m_person->therapist().acceptMet();
    QVERIFY(m_person->therapist().hasTherapist());
    QCOMPARE(m_person->therapist().name(), u"Therapist 03"_s);
    QCOMPARE(m_person->therapist().clinic(), u"Physical therapy"_s);
    m_person->hand(therapist.card());
    QCOMPARE(m_person->therapist().scan()->problem(), u"You have met Therapist 03 already."_s);
}

void TherapistTest::anotherKeyForTheNameStopsAndAsks()
{
    const Other before;
    const Other after;
    QVERIFY(m_person->meet(before));
    m_person->hand(after.card());
    QVERIFY(m_person->therapist().isMetChanged());
    m_person->therapist().refuseMet();
    QCOMPARE(m_person->therapist().number(), before.number());
    m_person->hand(after.card());
    m_person->therapist().acceptMet();
    QCOMPARE(m_person->therapist().names().size(), 1);
    QCOMPARE(m_person->therapist().number(), after.number());
}

void TherapistTest::aCodeThatIsNoTherapistsIsRefused()
{
    const Other somebody(Role::Patient, u"Patient 015"_s);
    m_person->therapist().open();
    m_person->hand(somebody.card(Role::Patient));
    QCOMPARE(m_person->therapist().scan()->problem(), u"This is not a therapist's code."_s);
}

void TherapistTest::partingKeepsWhatWasDone()
{
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    m_person->hand(therapist.message(m_person->program()));
    m_person->given().use();
    m_person->daysPass(1);
    m_person->therapist().unpair();
    QVERIFY(!m_person->therapist().hasTherapist());
    QVERIFY(m_person->bench.courier().known().empty());
    QCOMPARE(m_person->app().limits()->therapistText(), QString());
    QCOMPARE(m_person->bench.therapy().programs().size(), size_t{1});
    const QDate today = m_person->today();
    const std::vector<Enrollment> all = m_person->bench.settings().enrollments();
    QVERIFY(all.back().isStoppedOn(today));
    // What waited meanwhile goes on.
    QVERIFY(all.front().isFollowedOn(today));
    QVERIFY(m_person->therapist().hasOwnCode());
}

void TherapistTest::whatCannotBeTakenIsRefusedAndChangesNothing_data()
{
    using Make = std::function<QByteArray(Patient &, const Other &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Make &make, const QString &sentence) {
        QTest::newRow(name) << make << sentence;
    };
    const auto with = [](const std::function<void(Patient &, AssignedProgram &)> &change) -> Make {
        return [change](Patient &person, const Other &therapist) {
            AssignedProgram program = person.program(2);
            change(person, program);
            return therapist.message(program);
        };
    };
    row("something else", [](Patient &, const Other &) { return QByteArray("https://example.org"); },
        u"This is not from Evenpace."_s);
    row("a later format",
        [](Patient &person, const Other &therapist) {
            QByteArray message = therapist.message(person.program(2));
            message[0] = 2;
            return message;
        },
        u"A newer Evenpace made this. Update this one to read it."_s);
    row("tampered",
        [](Patient &person, const Other &therapist) {
            QByteArray message = therapist.message(person.program(2));
            message[80] = static_cast<char>(message[80] ^ 1);
            return message;
        },
        u"This was changed on its way, so it was not taken. Ask for it again."_s);
    row("damaged",
        [](Patient &person, const Other &therapist) { return therapist.message(person.program(2)).left(11); },
        u"This is damaged and cannot be read. Ask for it again."_s);
    row("too large",
        [](Patient &person, const Other &therapist) {
            return QByteArray(therapist.message(person.program(2)) + QByteArray(5000, 'x'));
        },
        u"This is too large to be from Evenpace."_s);
    row("another patient's", with([](Patient &, AssignedProgram &p) { p.patient = QByteArray(8, 'x'); }),
        u"This was made for another person."_s);
    row("expired",
        with([](Patient &person, AssignedProgram &p) {
            const QDate today = person.today();
            p.issuedOn = today.addDays(-30);
            p.expiresOn = today.addDays(-1);
        }),
        u"The time to take this program is over. Ask for a new one."_s);
    row("older", with([](Patient &, AssignedProgram &p) { p.version = 1; p.name = u"Older"_s; }),
        u"A newer version of this program is here already."_s);
    row("the same version, other words",
        with([](Patient &, AssignedProgram &p) { p.version = 2; p.name = u"Other words"_s; }),
        u"This version of the program is here already, and it says something else. Ask for a new version."_s);
    row("somebody else's program",
        [](Patient &person, const Other &) {
            const Other another(Role::Therapist, u"Therapist 07"_s);
            AssignedProgram program = person.program(3);
            program.issuer = u"Therapist 07"_s;
            return another.message(program);
        },
        u"This program is here already, and it came from somebody else."_s);
    row("a receipt for nothing",
        [](Patient &person, const Other &therapist) {
            return samples::taken(therapist.courier.acknowledgementMessage({person.ownKey(), 4}));
        },
        u"This is a receipt for a report that did not go from here."_s);
    row("a receipt for another",
        [](Patient &, const Other &therapist) {
            return samples::taken(therapist.courier.acknowledgementMessage({QByteArray(8, 'x'), 1}));
        },
        u"This was made for another person."_s);
}

void TherapistTest::whatCannotBeTakenIsRefusedAndChangesNothing()
{
    using Make = std::function<QByteArray(Patient &, const Other &)>;
    QFETCH(Make, make);
    QFETCH(QString, sentence);
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    m_person->hand(therapist.message(m_person->program(2)));
    m_person->given().use();
    const QString before = m_person->state();
    m_person->hand(make(*m_person, therapist));
    QCOMPARE(m_person->therapist().scan()->problem(), sentence);
    QCOMPARE(m_person->state(), before);
    QVERIFY(!m_person->given().isOffer());
}

QTEST_MAIN(TherapistTest)
#include "tst_therapist.moc"
