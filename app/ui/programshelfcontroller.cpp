// SPDX-License-Identifier: Apache-2.0
#include "ui/programshelfcontroller.h"

#include "domain/course.h"
#include "domain/exchange/draftrepository.h"
#include "domain/exchange/limits.h"
#include "ui/buildercontroller.h"
#include "ui/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

BuilderRowModel::Row row(const QString &key, const QString &title, const QString &detail)
{
    BuilderRowModel::Row made;
    made.key = key;
    made.title = title;
    made.detail = detail;
    return made;
}

QString weeksText(const Draft &draft)
{
    int weeks = 0;
    for (const DraftPhase &phase : draft.phases)
        weeks += phase.weeks;
    return ProgramShelfController::tr("%n week(s)", nullptr, weeks);
}

} // namespace

ProgramShelfController::ProgramShelfController(BuilderController &builder)
    : m_builder(builder)
{
}

void ProgramShelfController::show()
{
    const Services &services = m_builder.services();
    const QDate today = services.wallClock().date();
    const auto dayOf = [&](const QDateTime &at) { return wording::dayHeading(at.toLocalTime().date(), today, QLocale()); };
    std::vector<BuilderRowModel::Row> rows;
    for (const DraftRow &draft : services.drafts.drafts()) {
        const QString day = dayOf(draft.changedAt);
        rows.push_back(row(QString::number(draft.id), draft.name.isEmpty() ? tr("New program") : draft.name,
                           //: whom a program is for, when it was changed
                           draft.person.isEmpty() ? day : tr("For %1 · %2").arg(draft.person, day)));
    }
    m_drafts.show(std::move(rows));
    rows.clear();
    for (const DraftTemplate &one : services.drafts.templates())
        rows.push_back(row(QString::number(one.id), one.name, weeksText(one.draft)));
    m_templates.show(std::move(rows));
    rows.clear();
    QStringList seen;
    for (const HandedOver &one : services.drafts.handedOver()) {
        const QString id = one.draft.frame.id.toString();
        if (seen.contains(id))
            continue;
        seen << id;
        const QString version = tr("version %1").arg(one.draft.frame.version);
        const QString whom = one.draft.person.name.isEmpty() ? tr("For anyone") : tr("For %1").arg(one.draft.person.name);
        //: whom it is for, its version, the day it was given
        rows.push_back(row(id, one.draft.frame.name, tr("%1 · %2 · %3").arg(whom, version, dayOf(one.at))));
    }
    m_given.show(std::move(rows));
    // Those stay the same.
    if (m_builtIn.rowCount() > 0)
        return;
    rows.clear();
    for (const auto &[id, program] : services.library.programs) {
        // More different weeks than a program that travels may have.
        if (!id.startsWith(kAssigned) && fromProgram(program, QUuid::createUuid(), today).phases.size() <= kMostPhases)
            rows.push_back(row(id, wording::libraryText(program.name), wording::libraryText(program.goal)));
    }
    m_builtIn.show(std::move(rows));
}

bool ProgramShelfController::beginWithTemplate(const QString &key)
{
    for (const DraftTemplate &one : m_builder.services().drafts.templates()) {
        if (QString::number(one.id) != key)
            continue;
        Draft draft = one.draft;
        draft.frame.id = QUuid::createUuid();
        draft.frame.version = 1;
        draft.origin = one.name;
        m_builder.begin(draft);
        return true;
    }
    return false;
}

bool ProgramShelfController::beginWithBuiltIn(const QString &key)
{
    const Services &services = m_builder.services();
    const Program *program = services.library.program(key);
    if (!program)
        return false;
    Draft draft = draftOf(fromProgram(*program, QUuid::createUuid(), services.wallClock().date()));
    draft.frame.name = wording::libraryText(program->name);
    draft.frame.goal = wording::libraryText(program->goal);
    draft.origin = draft.frame.name;
    m_builder.begin(draft);
    return true;
}

bool ProgramShelfController::beginWithGiven(const QString &key)
{
    const std::optional<HandedOver> last = m_builder.services().drafts.lastVersion(QUuid::fromString(key));
    if (!last)
        return false;
    Draft draft = last->draft;
    draft.frame.changeNote.clear();
    m_builder.begin(draft);
    return true;
}

void ProgramShelfController::deleteDraft(const QString &key)
{
    m_builder.tell(m_builder.services().drafts.deleteDraft(key.toLongLong()));
    show();
}

void ProgramShelfController::deleteTemplate(const QString &key)
{
    m_builder.tell(m_builder.services().drafts.deleteTemplate(key.toLongLong()));
    show();
}
