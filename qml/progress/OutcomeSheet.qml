// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Whether a part of a session was done, and if not, why: to be told anew. Each tap is kept at once. */
Sheet {
    id: root

    required property SessionDetailController detail
    property int position: -1
    property int outcome: SessionItemListModel.Done
    property int reason: SessionItemListModel.NotTold

    function show(position: int, name: string, outcome: int, reason: int): void {
        root.position = position;
        root.title = name;
        root.outcome = outcome;
        root.reason = reason;
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
                root.outcome = outcome;
                root.detail.setOutcome(root.position, outcome);
                if (outcome === SessionItemListModel.Done) {
                    root.reason = SessionItemListModel.NotTold;
                    root.close();
                }
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: reasons.visible
        text: qsTr("Why, if you like:")
        color: Theme.ink2
    }
    ReasonChips {
        id: reasons

        Layout.fillWidth: true
        visible: root.outcome === SessionItemListModel.Partial || root.outcome === SessionItemListModel.Skipped
        texts: root.detail.reasonWords
        reason: root.reason
        onChosen: reason => {
            root.reason = reason;
            root.detail.setReason(root.position, reason);
            root.close();
        }
    }
}
