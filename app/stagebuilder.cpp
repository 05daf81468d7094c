// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include "domain/exchange/draftrepository.h"
#include "ui/buildercontroller.h"
#include "ui/builderframecontroller.h"
#include "ui/builderitemcontroller.h"
#include "ui/cliniccontroller.h"
#include "ui/handovercontroller.h"

using namespace Qt::StringLiterals;

namespace evenpace::staged {
namespace {

using namespace exchange;

Draft gentleStart(const Library &library)
{
    Draft draft;
    draft.frame.id = QUuid::fromString(u"5f0c2f6a-58d1-4f0e-9a41-0a6a5f8d3c11"_s);
    draft.frame.name = u"Gentle start: neck and shoulders"_s;
    draft.frame.ceilings.growPercent = 110;
    draft.frame.ceilings.gapMinutes = 120;
    draft.person.name = u"Patient 014"_s;
    draft.origin = u"Gentle start"_s;
    draft.phases[0].weeks = 2;
    const auto add = [&](const char *item, const std::vector<int> &days, DayTime time) {
        draft = edited(draft, AddItem{0, QString::fromLatin1(item), days, time});
    };
    add("neck-nod-supine", {1, 2, 4, 5, 6}, DayTime::Morning);
    add("shoulder-rolls-seated", {1, 2, 4, 5, 6}, DayTime::Morning);
    add("breath-belly", {1, 4}, DayTime::Morning);
    add("scap-squeeze-seated", {1, 4}, DayTime::Midday);
    add("sit-to-stand", {2, 5}, DayTime::Midday);
    add("wall-push-up", {5}, DayTime::Midday);
    add("relax-passive", {1, 4}, DayTime::Evening);
    for (auto &[key, item] : draft.entries) {
        if (const Movement *movement = library.movement(item.id))
            item.dose = fittedDose(*movement, {movement->dose.mode, 12, 2, movement->dose.hold, movement->dose.work, movement->dose.rest});
    }
    return draft;
}

/** The program of the pictures, open; its days are held against a ceiling that one of them passes. */
BuilderController &opened(Stage &stage, bool isOver = true)
{
    BuilderController &builder = *stage.app().clinic()->builder();
    Draft draft = gentleStart(stage.services().library);
    const pacing::Milli most = dayLoad(stage.services().library, draft, 0, 5, builder.timing()).easy;
    draft.frame.ceilings.milliMinutesADay = isOver ? most / 1000 * 1000 - 3000 : most / 1000 * 1000 + 4000;
    builder.begin(draft);
    builder.copyWeek();
    builder.showPhase(0);
    stage.call("builder.openBuilder");
    return builder;
}

bool sheet(Stage &stage, const char *function)
{
    return call(stage, "builder", function);
}

} // namespace

std::vector<StagePage> builderPages()
{
    using Past = Stage::Past;
    return {
        {u"clinic-programs"_s, Past::Weeks,
         [](Stage &stage) {
             BuilderController &builder = *stage.app().clinic()->builder();
             builder.begin(gentleStart(stage.services().library));
             const bool isKept = builder.saveAsTemplate();
             builder.frame()->setDetails(builder.frame()->name(), u"Less stiff in the morning"_s, {}, {});
             stage.call("builder.openPrograms");
             return isKept && !stage.services().drafts.drafts().empty();
         }},
        {u"builder-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("builder.openNew");
             return stage.app().clinic()->builder()->isEmpty();
         }},
        {u"builder"_s, Past::Weeks,
         [](Stage &stage) {
             BuilderController &builder = opened(stage);
             builder.choose(builder.cell(2, 1)->rows().front().key);
             stage.settle();
             return builder.item()->isOpen() && builder.findings()->rowCount() > 0;
         }},
        {u"builder-fits"_s, Past::Weeks,
         [](Stage &stage) {
             BuilderController &builder = opened(stage, false);
             builder.removeBlock(builder.cell(5, 1)->rows().back().key);
             builder.aim(3, 1);
             stage.settle();
             return builder.findings()->rowCount() == 0 && builder.hasAim();
         }},
        {u"builder-days"_s, Past::Weeks,
         [](Stage &stage) {
             opened(stage);
             auto *page = stage.window()->findChild<QObject *>(u"builder"_s);
             QMetaObject::invokeMethod(page, "add", Q_ARG(QString, u"seated-march"_s));
             stage.settle();
             return page != nullptr;
         }},
        {u"builder-library"_s, Past::Weeks,
         [](Stage &stage) {
             opened(stage);
             return sheet(stage, "openLibrary");
         }},
        {u"builder-filter"_s, Past::Weeks,
         [](Stage &stage) {
             BuilderController &builder = opened(stage);
             builder.toggleFilter(nameOf(BodyRegion::NeckShoulders));
             builder.toggleFilter(builder.positions()->rows()[1].key);
             return sheet(stage, "openFilters");
         }},
        {u"builder-item"_s, Past::Weeks,
         [](Stage &stage) {
             BuilderController &builder = opened(stage);
             builder.choose(builder.cell(2, 1)->rows().front().key);
             builder.item()->openSlot(u"flare"_s);
             builder.item()->choose(u"sit-to-stand-easier"_s);
             return sheet(stage, "openItem");
         }},
        {u"builder-limits"_s, Past::Weeks,
         [](Stage &stage) {
             opened(stage).frame()->setGrows(true);
             return sheet(stage, "openLimits");
         }},
        {u"builder-details"_s, Past::Weeks,
         [](Stage &stage) {
             opened(stage);
             return sheet(stage, "openDetails");
         }},
        {u"builder-assign"_s, Past::Weeks,
         [](Stage &stage) {
             opened(stage, false).handOver()->makeKeys(u"A. Physio"_s, {});
             return sheet(stage, "openAssign");
         }},
        {u"builder-preview"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isBegun = opened(stage).beginPreview(2, 0);
             stage.call("builder.openPreview");
             return isBegun;
         }},
    };
}

} // namespace evenpace::staged
