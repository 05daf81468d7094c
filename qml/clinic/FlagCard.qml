// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** A flag with the rule that raised it. */
Notice {
    id: root

    required headline
    required iconName
    required property string key
    required property string tone
    required property string rule
    required property bool canEdit

    signal editRequested(string key)

    kind: root.tone
    text: root.rule
    actionText: root.canEdit ? qsTr("Edit") : ""
    actionName: qsTr("Edit the rule: %1").arg(root.headline)
    onActed: root.editRequested(root.key)
}
