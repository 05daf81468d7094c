// SPDX-License-Identifier: Apache-2.0
#include "ui/helplinelistmodel.h"

using namespace Qt::StringLiterals;
using namespace evenpace;

void HelplineListModel::setLines(std::vector<Helpline> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int HelplineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HelplineListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Helpline &line = m_lines[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return line.name;
    case Role::CallText:
        //: %1 is a telephone number
        return line.call.isEmpty() ? QString() : tr("Call %1").arg(line.call);
    case Role::CallUrl:
        return line.call.isEmpty() ? QString() : u"tel:"_s + dialed(line.call);
    case Role::CallNumber:
        return line.call;
    case Role::WriteText:
        if (line.text.isEmpty())
            return QString();
        //: %1 is the number to which a text message is sent
        return line.say.isEmpty() ? tr("Text %1").arg(line.text)
                                  //: %1 is the word that the text message says, %2 the number to which it is sent
                                  : tr("Text %1 to %2").arg(line.say, line.text);
    case Role::WriteUrl:
        if (line.text.isEmpty())
            return QString();
        return u"sms:"_s + dialed(line.text) + (line.say.isEmpty() ? QString() : u"?body="_s + line.say);
    case Role::WriteByHand:
        //: %1 is the number to which a text message is sent
        return line.say.isEmpty() ? tr("Does no message open? Send a text to %1 from any phone.").arg(line.text)
                                  //: %1 is the word that the text message says, %2 the number to which it is sent
                                  : tr("Does no message open? Text %1 to %2 from any phone.").arg(line.say, line.text);
    }
    return {};
}

QHash<int, QByteArray> HelplineListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Name), "name"_ba},         {static_cast<int>(Role::CallText), "callText"_ba},
        {static_cast<int>(Role::CallUrl), "callUrl"_ba},   {static_cast<int>(Role::WriteText), "writeText"_ba},
        {static_cast<int>(Role::CallNumber), "callNumber"_ba},
        {static_cast<int>(Role::WriteUrl), "writeUrl"_ba},
        {static_cast<int>(Role::WriteByHand), "writeByHand"_ba},
    };
}
