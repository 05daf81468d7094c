// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Whether a part of a session was done, to be told anew. */
Sheet {
    id: root

    required property SessionDetailController detail
    property int position: -1
    property int outcome: SessionItemListModel.Done

    function show(position: int, name: string, outcome: int): void {
        root.position = position;
        root.title = name;
        root.outcome = outcome;
        root.open();
    }

    Repeater {
        model: [qsTr("Done"), qsTr("Part of it"), qsTr("Left out")]
        delegate: Chip {
            required property string modelData
            required property int index
            readonly property int outcome: [SessionItemListModel.Done, SessionItemListModel.Partial, SessionItemListModel.Skipped][index]

            Layout.fillWidth: true
            exclusive: true
            text: modelData
            checked: outcome === root.outcome
            onClicked: {
                root.detail.setOutcome(root.position, outcome);
                root.close();
            }
        }
    }
}
