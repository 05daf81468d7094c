// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include "courierloader.h"
#include "ui/therapistcontroller.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace evenpace::staged {

namespace {

const QUuid kProgram(u"6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s);

/** The other side of a table: a therapist with keys in a folder of their own. */
struct Therapist
{
    QTemporaryDir folder;
    std::unique_ptr<Courier> courier = loadCourier(folder.filePath(u"keys"_s));

    [[nodiscard]] bool begin() const
    {
        return courier && courier->makeKeys(Role::Therapist, u"Therapist 03"_s, u"Physical therapy"_s) == KeysOutcome::Ok;
    }
    [[nodiscard]] QByteArray card() const { return courier->cardMessage(Role::Therapist); }
};

TherapistController &controller(Stage &stage)
{
    return *stage.app().therapist();
}

void hand(Stage &stage, const QByteArray &message)
{
    emit controller(stage).scan()->found(message);
    stage.settle();
}

bool meet(Stage &stage, const Therapist &therapist)
{
    if (!therapist.begin())
        return false;
    controller(stage).open();
    if (!controller(stage).begin(u"Patient 014"_s))
        return false;
    hand(stage, therapist.card());
    controller(stage).acceptMet();
    return controller(stage).hasTherapist();
}

AssignedProgram programFor(Stage &stage, int version)
{
    const Library &library = stage.services().library;
    AssignedProgram program = fromProgram(*library.program(u"prog-desk-neck-shoulders"_s), kProgram, now().date());
    program.version = version;
    program.issuer = u"Therapist 03"_s;
    program.name = u"Neck and shoulders"_s;
    program.goal = u"Work an hour at the desk with a neck that stays easy."_s;
    program.notes = u"Mornings are fine, evenings too. Smaller is better than too much."_s;
    program.stopRules = {u"Stop if an arm goes numb."_s, u"Stop if you feel dizzy."_s};
    program.ceilings.milliMinutesADay = version == 1 ? 24'000 : 18'000;
    program.ceilings.sessionsADay = 2;
    program.ceilings.gapMinutes = 120;
    program.ceilings.effortCeiling = 3;
    program.sessions.front().items.front().note = u"Slow, with a breath at each end."_s;
    if (version > 1) {
        program.changeNote = u"A little less on each day, after your last two weeks."_s;
        program.sessions.front().items.pop_back();
    }
    return program;
}

bool offer(Stage &stage, const Therapist &therapist, int version)
{
    const Result<QByteArray> message = therapist.courier->programMessage(programFor(stage, version));
    if (refusalIn(message))
        return false;
    hand(stage, std::get<QByteArray>(message));
    return controller(stage).given()->isOffer();
}

/** The report reached them, and its receipt came back. */
bool tellAndHear(Stage &stage, const Therapist &therapist)
{
    controller(stage).beginReport();
    const std::optional<exchange::Card> own = stage.services().courier()->own(Role::Patient).card;
    if (!controller(stage).report()->make() || !own)
        return false;
    const KeyId patient = therapist.courier->keyIdOf(own->signKey);
    const Result<QByteArray> receipt = therapist.courier->acknowledgementMessage({patient, 1});
    if (refusalIn(receipt))
        return false;
    hand(stage, std::get<QByteArray>(receipt));
    return !controller(stage).readText().isEmpty();
}

/** With a therapist who gave a program that is followed. */
bool follow(Stage &stage, const Therapist &therapist)
{
    if (!meet(stage, therapist) || !offer(stage, therapist, 1))
        return false;
    controller(stage).given()->use();
    return !controller(stage).given()->isOffer();
}

} // namespace

std::vector<StagePage> therapistPages()
{
    using Past = Stage::Past;
    return {
        {u"therapist-none"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("therapist.openTherapist");
             return !controller(stage).hasTherapist();
         }},
        {u"therapist"_s, Past::Weeks,
         [](Stage &stage) {
             const Therapist therapist;
             if (!follow(stage, therapist) || !tellAndHear(stage, therapist))
                 return false;
             stage.call("therapist.openTherapist");
             return true;
         }},
        {u"pair-name"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("therapist.openPair");
             return true;
         }},
        {u"pair"_s, Past::Weeks,
         [](Stage &stage) {
             controller(stage).open();
             stage.call("therapist.openPair");
             const bool isBegun = controller(stage).begin(u"Patient 014"_s);
             stage.settle();
             return isBegun;
         }},
        {u"code"_s, Past::Weeks,
         [](Stage &stage) {
             controller(stage).open();
             if (!controller(stage).begin(u"Patient 014"_s))
                 return false;
             stage.call("therapist.openOwnCode");
             return controller(stage).code()->count() == 1;
         }},
        {u"code-parts"_s, Past::Weeks,
         [](Stage &stage) {
             const Therapist therapist;
             if (!meet(stage, therapist))
                 return false;
             controller(stage).beginReport();
             // More than one code holds.
             controller(stage).report()->chooseSpan(3);
             const bool isMade = controller(stage).report()->make();
             stage.call("therapist.openReportCode");
             return isMade;
         }},
        {u"scan"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("therapist.openMessage");
             return controller(stage).scan()->state() == ScanController::State::Blind;
         }},
        {u"scan-looking"_s, Past::Weeks,
         [](Stage &stage) {
             // A table with nothing on it.
             GrayPicture table{160, 120, {}};
             for (int i = 0; i < table.width * table.height; ++i)
                 table.light += static_cast<char>(120 + i / table.width / 2);
             stage.camera().setSight(table);
             stage.call("therapist.openTheirCode");
             return controller(stage).scan()->state() == ScanController::State::Looking;
         }},
        {u"scan-refused"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("therapist.openMessage");
             controller(stage).scan()->openFile(QUrl::fromLocalFile(QDir::tempPath()));
             for (int i = 0; i < 100 * kMostLooks && controller(stage).scan()->problem().isEmpty(); ++i)
                 stage.settle();
             return !controller(stage).scan()->problem().isEmpty();
         }},
        {u"compare"_s, Past::Weeks,
         [](Stage &stage) {
             const Therapist therapist;
             controller(stage).open();
             if (!therapist.begin() || !controller(stage).begin(u"Patient 014"_s))
                 return false;
             hand(stage, therapist.card());
             stage.call("therapist.openCompare");
             return !controller(stage).isMetChanged();
         }},
        {u"compare-changed"_s, Past::Weeks,
         [](Stage &stage) {
             const Therapist before;
             const Therapist therapist;
             if (!meet(stage, before) || !therapist.begin())
                 return false;
             hand(stage, therapist.card());
             stage.call("therapist.openCompare");
             return controller(stage).isMetChanged();
         }},
        {u"given"_s, Past::Weeks,
         [](Stage &stage) {
             const Therapist therapist;
             if (!meet(stage, therapist) || !offer(stage, therapist, 1))
                 return false;
             stage.call("therapist.openGiven");
             return controller(stage).given()->isVerified();
         }},
        {u"given-unknown"_s, Past::Weeks,
         [](Stage &stage) {
             const Therapist therapist;
             controller(stage).open();
             if (!therapist.begin() || !offer(stage, therapist, 1))
                 return false;
             stage.call("therapist.openGiven");
             return !controller(stage).given()->isVerified();
         }},
        {u"given-version"_s, Past::Weeks,
         [](Stage &stage) {
             const Therapist therapist;
             if (!follow(stage, therapist) || !offer(stage, therapist, 2))
                 return false;
             stage.call("therapist.openGiven");
             return controller(stage).given()->isNewVersion();
         }},
        {u"given-look"_s, Past::Weeks,
         [](Stage &stage) {
             const Therapist therapist;
             if (!meet(stage, therapist) || !offer(stage, therapist, 1))
                 return false;
             stage.call("therapist.openLook");
             return true;
         }},
        {u"today-given"_s, Past::Morning,
         [](Stage &stage) {
             const Therapist therapist;
             const bool isFollowed = follow(stage, therapist);
             stage.call("showTab", u"today"_s);
             return isFollowed;
         }},
        {u"report"_s, Past::Weeks,
         [](Stage &stage) {
             const Therapist therapist;
             if (!follow(stage, therapist))
                 return false;
             stage.call("therapist.openReport");
             return !controller(stage).report()->isEmpty();
         }},
    };
}

} // namespace evenpace::staged
