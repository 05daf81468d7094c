// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The check-in over whatever is shown, and a word of thanks after it. */
Item {
    id: root

    required property CheckInController checkIn
    property bool prefersTrack: false
    /** What the message stays above. */
    property real bottomInset: 0

    signal hardRequested

    CheckInSheet {
        checkIn: root.checkIn
        prefersTrack: root.prefersTrack
        onHardRequested: root.hardRequested()
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - root.bottomInset - Theme.gapS
        width: Math.min(parent.width - 2 * Theme.gapM, 480)
        onUndone: root.checkIn.openMore()
    }
    Connections {
        function onFinished(thanks: string, hasMore: bool): void {
            if (thanks !== "")
                toast.show(thanks, hasMore ? qsTr("More") : "");
        }

        target: root.checkIn
    }
}
