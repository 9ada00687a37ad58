import { sharePicture } from "../../../components/share/picture";
import { homeCard } from "../../../routes/share-cards";

export const dynamic = "force-static";

export const GET = (): Promise<Response> => sharePicture(homeCard());
