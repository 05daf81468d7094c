// SPDX-License-Identifier: Apache-2.0
#include "ui/codecontroller.h"

#include "device/sharedfile.h"
#include "ui/refusalwords.h"

#include <QDir>
#include <QStandardPaths>

using namespace evenpace;

void CodeController::show(Shown shown)
{
    m_shown = std::move(shown);
    m_part = 0;
    m_problem.clear();
    m_isSaved = false;
    emit changed();
    emit partChanged();
    emit problemChanged();
}

QString CodeController::partText() const
{
    return count() > 1 ? tr("Part %1 of %2").arg(m_part + 1).arg(count()) : QString();
}

QString CodeController::pictureName() const
{
    const bool isOne = count() < 2;
    const auto placed = [this](const QString &text) { return text.arg(m_part + 1).arg(count()); };
    switch (m_shown.what) {
    case What::Card:
        return isOne ? tr("Your code") : placed(tr("Your code, part %1 of %2"));
    case What::Program:
        return isOne ? tr("Code with the program") : placed(tr("Code with the program, part %1 of %2"));
    case What::Report:
        return isOne ? tr("Code with the report") : placed(tr("Code with the report, part %1 of %2"));
    case What::Receipt:
        return isOne ? tr("Code with the receipt") : placed(tr("Code with the receipt, part %1 of %2"));
    }
    return {};
}

QUrl CodeController::suggestedFile() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(folder).filePath(m_shown.fileName));
}

const exchange::QrCode *CodeController::code() const
{
    return m_part < count() ? &m_shown.codes.at(m_part) : nullptr;
}

void CodeController::next()
{
    turn(1);
}

void CodeController::back()
{
    turn(-1);
}

void CodeController::turn(int by)
{
    if (count() < 2)
        return;
    m_part = (m_part + by + count()) % count();
    emit partChanged();
}

void CodeController::save(const QUrl &file)
{
    m_isSaved = writeShared(file.isLocalFile() ? file.toLocalFile() : file.toString(), m_shown.file);
    m_problem = m_isSaved ? QString() : refusalwords::notWritten();
    emit problemChanged();
    if (m_isSaved)
        emit saved();
}
